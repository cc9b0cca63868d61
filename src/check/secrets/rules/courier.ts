import type { Provider } from '../provider.ts'

export const courier: Provider = {
  slug: 'courier',
  name: 'Courier',
  docs: 'https://www.courier.com/docs',
  words: ['courier'],
  kinds: [{ id: 'auth-token', what: 'API key', token: '(pk|dk)_(prod|test)_{u28}', hit: 'VALUE = "pk_prod_{u28}"', miss: 'VALUE = "pk_prod_{u13}"' }],
}
