import type { Provider } from '../provider.ts'

export const bombbomb: Provider = {
  slug: 'bombbomb',
  name: 'BombBomb',
  docs: 'https://developer.bombbomb.com',
  words: ['bombbomb'],
  kinds: [{ id: 'api-key', what: 'API key', token: '{s60-100}', near: true, hit: 'BOMBBOMB_API_KEY = "{s64}"', miss: 'BOMBBOMB_API_KEY = "{s29}"' }],
}
