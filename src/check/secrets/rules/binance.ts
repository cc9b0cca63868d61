import type { Provider } from '../provider.ts'

export const binance: Provider = {
  slug: 'binance',
  name: 'Binance',
  docs: 'https://developers.binance.com',
  words: ['binance'],
  kinds: [{ id: 'api-key', what: 'API key', token: '{L64}', near: true, hit: 'BINANCE_API_KEY = "{L64}"', miss: 'BINANCE_API_KEY = "{L31}"' }],
}
