import type { Provider } from '../provider.ts'

export const serphouse: Provider = {
  slug: 'serphouse',
  name: 'SERPHouse',
  docs: 'https://docs.serphouse.com',
  words: ['serphouse'],
  kinds: [{ id: 'api-key', what: 'API key', token: '{L60}', near: true, hit: 'SERPHOUSE_API_KEY = "{L60}"', miss: 'SERPHOUSE_API_KEY = "{L29}"' }],
}
