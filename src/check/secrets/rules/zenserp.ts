import type { Provider } from '../provider.ts'

export const zenserp: Provider = {
  slug: 'zenserp',
  name: 'Zenserp',
  docs: 'https://zenserp.com',
  words: ['zenserp'],
  kinds: [
    {
      id: 'api-key',
      what: 'API key',
      token: '{uuid}',
      near: true,
      hit: 'ZENSERP_API_KEY = "{H8}-{H4}-{H4}-{H4}-{H12}"',
      miss: 'ZENSERP_API_KEY = "{H8}-{H4}-{H4}-{H4}-{H5}"',
    },
  ],
}
