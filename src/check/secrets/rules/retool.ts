import type { Provider } from '../provider.ts'

export const retool: Provider = {
  slug: 'retool',
  name: 'Retool',
  docs: 'https://docs.retool.com',
  words: ['retool'],
  kinds: [{ id: 'token', what: 'access token', token: 'retool_{l26}', hit: 'VALUE = "retool_{l26}"', miss: 'VALUE = "retool_{l12}"' }],
}
