import type { Provider } from '../provider.ts'

export const frameio: Provider = {
  slug: 'frameio',
  name: 'Frame.io',
  docs: 'https://developer.frame.io/docs',
  words: ['frameio'],
  kinds: [{ id: 'api-token', what: 'API token', token: 'fio-u-{t64}', hit: 'VALUE = "fio-u-{t64}"', miss: 'VALUE = "fio-u-{t31}"' }],
}
