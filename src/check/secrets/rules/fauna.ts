import type { Provider } from '../provider.ts'

export const fauna: Provider = {
  slug: 'fauna',
  name: 'Fauna',
  docs: 'https://docs.fauna.com',
  words: ['fauna'],
  kinds: [{ id: 'secret', what: 'secret', token: 'fn{t38-44}', hit: 'VALUE = "fn{t42}"', miss: 'VALUE = "fn{t18}"' }],
}
