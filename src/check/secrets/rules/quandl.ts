import type { Provider } from '../provider.ts'

export const quandl: Provider = {
  slug: 'quandl',
  name: 'Nasdaq Data Link',
  docs: 'https://docs.data.nasdaq.com',
  words: ['quandl', 'nasdaqdatalink'],
  kinds: [{ id: 'api-key', what: 'API key', token: '{t20}', near: true, hit: 'QUANDL_API_KEY = "{t20}"', miss: 'QUANDL_API_KEY = "{t9}"' }],
}
