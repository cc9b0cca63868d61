import type { Provider } from '../provider.ts'

export const bitfinex: Provider = {
  slug: 'bitfinex',
  name: 'Bitfinex',
  docs: 'https://docs.bitfinex.com',
  words: ['bitfinex'],
  kinds: [{ id: 'api-key', what: 'API key', token: '{L43}', near: true, hit: 'BITFINEX_API_KEY = "{L43}"', miss: 'BITFINEX_API_KEY = "{L20}"' }],
}
