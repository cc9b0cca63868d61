import type { Provider } from '../provider.ts'

export const helius: Provider = {
  slug: 'helius',
  name: 'Helius',
  docs: 'https://docs.helius.dev',
  words: ['helius'],
  kinds: [
    {
      id: 'api-key',
      what: 'API key',
      token: '{uuid}',
      near: true,
      hit: 'HELIUS_API_KEY = "{H8}-{H4}-{H4}-{H4}-{H12}"',
      miss: 'HELIUS_API_KEY = "{H8}-{H4}-{H4}-{H4}-{H5}"',
    },
  ],
}
