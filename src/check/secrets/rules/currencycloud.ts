import type { Provider } from '../provider.ts'

export const currencycloud: Provider = {
  slug: 'currencycloud',
  name: 'Currencycloud',
  docs: 'https://developer.currencycloud.com',
  words: ['currencycloud'],
  kinds: [
    { id: 'api-key', what: 'API key', token: '{h64}', near: true, hit: 'CURRENCYCLOUD_API_KEY = "{h64}"', miss: 'CURRENCYCLOUD_API_KEY = "{h31}"' },
  ],
}
