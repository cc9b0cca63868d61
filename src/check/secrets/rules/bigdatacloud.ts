import type { Provider } from '../provider.ts'

export const bigdatacloud: Provider = {
  slug: 'bigdatacloud',
  name: 'BigDataCloud',
  docs: 'https://www.bigdatacloud.com/docs',
  words: ['bigdatacloud'],
  kinds: [{ id: 'api-key', what: 'API key', token: 'bdc_{h32}', hit: 'VALUE = "bdc_{h32}"', miss: 'VALUE = "bdc_{h15}"' }],
}
