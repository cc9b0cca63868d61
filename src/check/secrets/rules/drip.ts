import type { Provider } from '../provider.ts'

export const drip: Provider = {
  slug: 'drip',
  name: 'Drip',
  docs: 'https://developer.drip.com',
  words: ['drip'],
  kinds: [
    {
      id: 'api-key',
      what: 'API token',
      token: '{h32}',
      near: true,
      with: ['key', 'token', 'secret'],
      hit: 'DRIP_API_KEY = "{h32}"',
      miss: 'DRIP_API_KEY = "{h15}"',
    },
  ],
}
