import type { Provider } from '../provider.ts'

export const currencylayer: Provider = {
  slug: 'currencylayer',
  name: 'currencylayer',
  docs: 'https://currencylayer.com/documentation',
  words: ['currencylayer'],
  kinds: [
    { id: 'api-key', what: 'API key', token: '{h32}', near: true, hit: 'CURRENCYLAYER_API_KEY = "{h32}"', miss: 'CURRENCYLAYER_API_KEY = "{h15}"' },
  ],
}
