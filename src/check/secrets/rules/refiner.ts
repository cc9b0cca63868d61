import type { Provider } from '../provider.ts'

export const refiner: Provider = {
  slug: 'refiner',
  name: 'Refiner',
  docs: 'https://refiner.io/docs/api',
  words: ['refiner'],
  kinds: [
    {
      id: 'api-key',
      what: 'API key',
      token: '{uuid}',
      near: true,
      hit: 'REFINER_API_KEY = "{H8}-{H4}-{H4}-{H4}-{H12}"',
      miss: 'REFINER_API_KEY = "{H8}-{H4}-{H4}-{H4}-{H5}"',
    },
  ],
}
