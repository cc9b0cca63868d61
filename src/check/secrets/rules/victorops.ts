import type { Provider } from '../provider.ts'

export const victorops: Provider = {
  slug: 'victorops',
  name: 'Splunk On-Call',
  docs: 'https://help.victorops.com',
  words: ['victorops'],
  kinds: [
    { id: 'api-key', what: 'API key', token: '{h32}', near: true, hit: 'VICTOROPS_API_KEY = "{h32}"', miss: 'VICTOROPS_API_KEY = "{h15}"' },
    {
      id: 'uuid',
      what: 'API key',
      token: '{uuid}',
      near: true,
      hit: 'VICTOROPS_API_KEY = "{H8}-{H4}-{H4}-{H4}-{H12}"',
      miss: 'VICTOROPS_API_KEY = "{H8}-{H4}-{H4}-{H4}-{H5}"',
    },
  ],
}
