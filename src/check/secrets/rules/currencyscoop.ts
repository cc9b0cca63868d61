import type { Provider } from '../provider.ts'

export const currencyscoop: Provider = {
  slug: 'currencyscoop',
  name: 'CurrencyScoop',
  docs: 'https://currencyscoop.com/api-documentation',
  words: ['currencyscoop', 'currencybeacon'],
  kinds: [
    { id: 'api-key', what: 'API key', token: '{l32}', near: true, hit: 'CURRENCYSCOOP_API_KEY = "{l32}"', miss: 'CURRENCYSCOOP_API_KEY = "{l15}"' },
  ],
}
