import type { Provider } from '../provider.ts'

export const kucoin: Provider = {
  slug: 'kucoin',
  name: 'KuCoin',
  docs: 'https://www.kucoin.com/docs',
  words: ['kucoin'],
  kinds: [
    { id: 'access-token', what: 'API key', token: '{h24}', near: true, hit: 'KUCOIN_API_KEY = "{h24}"', miss: 'KUCOIN_API_KEY = "{h11}"' },
    {
      id: 'secret-key',
      what: 'API secret',
      token: '{uuid}',
      near: true,
      hit: 'KUCOIN_SECRET = "{H8}-{H4}-{H4}-{H4}-{H12}"',
      miss: 'KUCOIN_SECRET = "{H8}-{H4}-{H4}-{H4}-{H5}"',
    },
  ],
}
