import type { Provider } from '../provider.ts'

export const salesloft: Provider = {
  slug: 'salesloft',
  name: 'Salesloft',
  docs: 'https://developers.salesloft.com',
  words: ['salesloft'],
  kinds: [
    { id: 'api-key', what: 'API key', token: 'ak_{h64}', near: true, hit: 'SALESLOFT_API_KEY = "ak_{h64}"', miss: 'SALESLOFT_API_KEY = "ak_{h31}"' },
  ],
}
