import type { Provider } from '../provider.ts'

export const scale: Provider = {
  slug: 'scale',
  name: 'Scale AI',
  docs: 'https://docs.scale.com/reference/authentication',
  words: ['scaleai', 'scaleapi'],
  kinds: [
    {
      id: 'api-key',
      what: 'API key',
      token: '(live|test)_{h32}',
      near: true,
      hit: 'SCALEAI_API_KEY = "live_{h32}"',
      miss: 'SCALEAI_API_KEY = "live_{h15}"',
    },
  ],
}
