import type { Provider } from '../provider.ts'

export const sumup: Provider = {
  slug: 'sumup',
  name: 'SumUp',
  docs: 'https://developer.sumup.com/tools/authorization',
  words: ['sumup'],
  kinds: [
    { id: 'secret-key', what: 'secret key', token: 'sup_sk_{L32}', hit: 'VALUE = "sup_sk_{L32}"', miss: 'VALUE = "sup_sk_{L15}"' },
    { id: 'public-key', what: 'public key', token: 'sup_pk_{L32}', severity: 'low', hit: 'VALUE = "sup_pk_{L32}"', miss: 'VALUE = "sup_pk_{L15}"' },
  ],
}
