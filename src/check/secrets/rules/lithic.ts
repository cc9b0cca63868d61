import type { Provider } from '../provider.ts'

export const lithic: Provider = {
  slug: 'lithic',
  name: 'Lithic',
  docs: 'https://docs.lithic.com',
  words: ['lithic'],
  kinds: [
    {
      id: 'api-key',
      what: 'API key',
      token: '{uuid}',
      near: true,
      hit: 'LITHIC_API_KEY = "{H8}-{H4}-{H4}-{H4}-{H12}"',
      miss: 'LITHIC_API_KEY = "{H8}-{H4}-{H4}-{H4}-{H5}"',
    },
  ],
}
