import type { Provider } from '../provider.ts'

export const neverbounce: Provider = {
  slug: 'neverbounce',
  name: 'NeverBounce',
  docs: 'https://developers.neverbounce.com',
  words: ['neverbounce'],
  kinds: [
    {
      id: 'api-key',
      what: 'API key',
      token: '(private|secret)_{h32}',
      near: true,
      hit: 'NEVERBOUNCE_API_KEY = "private_{h32}"',
      miss: 'NEVERBOUNCE_API_KEY = "private_{h15}"',
    },
  ],
}
