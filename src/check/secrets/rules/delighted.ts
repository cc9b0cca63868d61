import type { Provider } from '../provider.ts'

export const delighted: Provider = {
  slug: 'delighted',
  name: 'Delighted',
  docs: 'https://app.delighted.com/docs/api',
  words: ['delighted'],
  kinds: [{ id: 'api-key', what: 'API key', token: '{L32}', near: true, hit: 'DELIGHTED_API_KEY = "{L32}"', miss: 'DELIGHTED_API_KEY = "{L15}"' }],
}
