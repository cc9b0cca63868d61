import type { Provider } from '../provider.ts'

export const branchio: Provider = {
  slug: 'branchio',
  name: 'Branch',
  docs: 'https://help.branch.io',
  words: ['branchio'],
  kinds: [
    { id: 'secret', what: 'secret key', token: 'secret_live_{L32}', hit: 'VALUE = "secret_live_{L32}"', miss: 'VALUE = "secret_live_{L15}"' },
    { id: 'key', what: 'branch key', token: 'key_live_{L32}', severity: 'low', hit: 'VALUE = "key_live_{L32}"', miss: 'VALUE = "key_live_{L15}"' },
  ],
}
