import type { Provider } from '../provider.ts'

export const coinmarketcap: Provider = {
  slug: 'coinmarketcap',
  name: 'CoinMarketCap',
  docs: 'https://coinmarketcap.com/api/documentation',
  words: ['coinmarketcap'],
  kinds: [
    {
      id: 'api-key',
      what: 'API key',
      token: '{uuid}',
      near: true,
      hit: 'COINMARKETCAP_API_KEY = "{H8}-{H4}-{H4}-{H4}-{H12}"',
      miss: 'COINMARKETCAP_API_KEY = "{H8}-{H4}-{H4}-{H4}-{H5}"',
    },
  ],
}
