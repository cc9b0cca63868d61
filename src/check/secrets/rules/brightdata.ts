import type { Provider } from '../provider.ts'

export const brightdata: Provider = {
  slug: 'brightdata',
  name: 'Bright Data',
  docs: 'https://docs.brightdata.com',
  words: ['brightdata', 'luminati'],
  kinds: [
    {
      id: 'api-key',
      what: 'API key',
      token: '{uuid}',
      near: true,
      hit: 'BRIGHTDATA_API_KEY = "{H8}-{H4}-{H4}-{H4}-{H12}"',
      miss: 'BRIGHTDATA_API_KEY = "{H8}-{H4}-{H4}-{H4}-{H5}"',
    },
    { id: 'hex', what: 'API key', token: '{h64}', near: true, hit: 'BRIGHTDATA_API_KEY = "{h64}"', miss: 'BRIGHTDATA_API_KEY = "{h31}"' },
  ],
}
