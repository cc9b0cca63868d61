import type { Provider } from '../provider.ts'

export const coinapi: Provider = {
  slug: 'coinapi',
  name: 'CoinAPI',
  docs: 'https://docs.coinapi.io',
  words: ['coinapi'],
  kinds: [
    {
      id: 'api-key',
      what: 'API key',
      token: '{uuid}',
      near: true,
      hit: 'COINAPI_API_KEY = "{H8}-{H4}-{H4}-{H4}-{H12}"',
      miss: 'COINAPI_API_KEY = "{H8}-{H4}-{H4}-{H4}-{H5}"',
    },
  ],
}
