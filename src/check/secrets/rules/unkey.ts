import type { Provider } from '../provider.ts'

export const unkey: Provider = {
  slug: 'unkey',
  name: 'Unkey',
  docs: 'https://www.unkey.com/docs',
  words: ['unkey'],
  kinds: [{ id: 'root-key', what: 'root key', token: 'unkey_{L16-40}', hit: 'VALUE = "unkey_{L20}"', miss: 'VALUE = "unkey_{L7}"' }],
}
