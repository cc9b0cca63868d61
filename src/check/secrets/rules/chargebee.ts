import type { Provider } from '../provider.ts'

export const chargebee: Provider = {
  slug: 'chargebee',
  name: 'Chargebee',
  docs: 'https://apidocs.chargebee.com',
  words: ['chargebee'],
  kinds: [
    {
      id: 'api-key',
      what: 'API key',
      token: '(live|test)_{L32-48}',
      near: true,
      hit: 'CHARGEBEE_API_KEY = "live_{L36}"',
      miss: 'CHARGEBEE_API_KEY = "live_{L15}"',
    },
  ],
}
