import type { Provider } from '../provider.ts'

export const stockdata: Provider = {
  slug: 'stockdata',
  name: 'StockData',
  docs: 'https://www.stockdata.org/documentation',
  words: ['stockdata'],
  kinds: [{ id: 'api-key', what: 'API key', token: '{L40}', near: true, hit: 'STOCKDATA_API_KEY = "{L40}"', miss: 'STOCKDATA_API_KEY = "{L19}"' }],
}
