import type { Provider } from '../provider.ts'

export const urlscan: Provider = {
  slug: 'urlscan',
  name: 'urlscan.io',
  docs: 'https://urlscan.io/docs/api',
  words: ['urlscan'],
  kinds: [
    {
      id: 'api-key',
      what: 'API key',
      token: '{uuid}',
      near: true,
      hit: 'URLSCAN_API_KEY = "{H8}-{H4}-{H4}-{H4}-{H12}"',
      miss: 'URLSCAN_API_KEY = "{H8}-{H4}-{H4}-{H4}-{H5}"',
    },
  ],
}
