import type { Provider } from '../provider.ts'

export const currencyfreaks: Provider = {
  slug: 'currencyfreaks',
  name: 'CurrencyFreaks',
  docs: 'https://currencyfreaks.com/documentation',
  words: ['currencyfreaks'],
  kinds: [
    { id: 'api-key', what: 'API key', token: '{h32}', near: true, hit: 'CURRENCYFREAKS_API_KEY = "{h32}"', miss: 'CURRENCYFREAKS_API_KEY = "{h15}"' },
  ],
}
