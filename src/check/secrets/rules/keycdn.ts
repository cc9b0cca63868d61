import type { Provider } from '../provider.ts'

export const keycdn: Provider = {
  slug: 'keycdn',
  name: 'KeyCDN',
  docs: 'https://www.keycdn.com/api',
  words: ['keycdn'],
  kinds: [
    {
      id: 'api-key',
      what: 'API key',
      token: 'sk_(prod|live)_{L32}',
      near: true,
      hit: 'KEYCDN_API_KEY = "sk_prod_{L32}"',
      miss: 'KEYCDN_API_KEY = "sk_prod_{L15}"',
    },
  ],
}
