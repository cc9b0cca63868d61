import type { Provider } from '../provider.ts'

export const alphavantage: Provider = {
  slug: 'alphavantage',
  name: 'Alpha Vantage',
  docs: 'https://www.alphavantage.co/documentation',
  words: ['alphavantage'],
  kinds: [
    { id: 'api-key', what: 'API key', token: '{u16}', near: true, hit: 'ALPHAVANTAGE_API_KEY = "{u16}"', miss: 'ALPHAVANTAGE_API_KEY = "{u7}"' },
  ],
}
