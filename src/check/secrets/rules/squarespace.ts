import type { Provider } from '../provider.ts'

export const squarespace: Provider = {
  slug: 'squarespace',
  name: 'Squarespace',
  docs: 'https://developers.squarespace.com',
  words: ['squarespace'],
  kinds: [
    {
      id: 'api-key',
      what: 'API key',
      token: '{uuid}',
      near: true,
      hit: 'SQUARESPACE_API_KEY = "{H8}-{H4}-{H4}-{H4}-{H12}"',
      miss: 'SQUARESPACE_API_KEY = "{H8}-{H4}-{H4}-{H4}-{H5}"',
    },
  ],
}
