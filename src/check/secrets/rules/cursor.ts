import type { Provider } from '../provider.ts'

export const cursor: Provider = {
  slug: 'cursor',
  name: 'Cursor',
  docs: 'https://docs.cursor.com',
  words: ['cursor'],
  kinds: [{ id: 'api-key', what: 'API key', token: 'key_{h64}', hit: 'VALUE = "key_{h64}"', miss: 'VALUE = "key_{h31}"' }],
}
