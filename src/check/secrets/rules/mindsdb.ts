import type { Provider } from '../provider.ts'

export const mindsdb: Provider = {
  slug: 'mindsdb',
  name: 'MindsDB',
  docs: 'https://docs.mindsdb.com',
  words: ['mindsdb'],
  kinds: [{ id: 'api-key', what: 'API key', token: '{h64}', near: true, hit: 'MINDSDB_API_KEY = "{h64}"', miss: 'MINDSDB_API_KEY = "{h31}"' }],
}
