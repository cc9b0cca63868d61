import type { Provider } from '../provider.ts'

export const porkbun: Provider = {
  slug: 'porkbun',
  name: 'Porkbun',
  docs: 'https://porkbun.com/api',
  words: ['porkbun'],
  kinds: [
    { id: 'api-key', what: 'API key', token: 'pk1_{h64}', hit: 'VALUE = "pk1_{h64}"', miss: 'VALUE = "pk1_{h31}"' },
    { id: 'secret-key', what: 'secret key', token: 'sk1_{h64}', hit: 'VALUE = "sk1_{h64}"', miss: 'VALUE = "sk1_{h31}"' },
  ],
}
