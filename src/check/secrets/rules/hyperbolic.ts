import type { Provider } from '../provider.ts'

export const hyperbolic: Provider = {
  slug: 'hyperbolic',
  name: 'Hyperbolic',
  docs: 'https://docs.hyperbolic.xyz',
  words: ['hyperbolic'],
  kinds: [
    {
      id: 'api-key',
      what: 'API key',
      token: 'eyJ{t20-60}.{t40-400}.{t20-100}',
      near: true,
      hit: 'HYPERBOLIC_API_KEY = "eyJ{t24}.{t44}.{t24}"',
      miss: 'HYPERBOLIC_API_KEY = "eyJ{t24}.{t21}.{t24}"',
    },
  ],
}
