import type { Provider } from '../provider.ts'

export const polymarket: Provider = {
  slug: 'polymarket',
  name: 'Polymarket',
  docs: 'https://docs.polymarket.com',
  words: ['polymarket', 'poly'],
  kinds: [
    { id: 'api-secret', what: 'API secret', token: '{b43-44}', near: true, hit: 'POLYMARKET_SECRET = "{b44}"', miss: 'POLYMARKET_SECRET = "{b20}"' },
    { id: 'short-secret', what: 'API secret', token: '{s40}', near: true, hit: 'POLYMARKET_SECRET = "{s40}"', miss: 'POLYMARKET_SECRET = "{s19}"' },
    {
      id: 'api-key',
      what: 'API key',
      token: '{uuid}',
      near: true,
      hit: 'POLYMARKET_API_KEY = "{H8}-{H4}-{H4}-{H4}-{H12}"',
      miss: 'POLYMARKET_API_KEY = "{H8}-{H4}-{H4}-{H4}-{H5}"',
    },
    {
      id: 'private-key',
      what: 'private key',
      token: '0x{H64}',
      near: true,
      hit: 'POLYMARKET_API_KEY = "0x{H64}"',
      miss: 'POLYMARKET_API_KEY = "0x{H31}"',
    },
    {
      id: 'passphrase',
      what: 'passphrase',
      token: '{L12-64}',
      near: true,
      with: ['passphrase'],
      hit: 'POLYMARKET_PASSPHRASE_API_KEY = "{L16}"',
      miss: 'POLYMARKET_PASSPHRASE_API_KEY = "{L5}"',
    },
    {
      id: 'address',
      what: 'wallet address',
      token: '0x{H40}',
      near: true,
      severity: 'low',
      hit: 'POLYMARKET_API_KEY = "0x{H40}"',
      miss: 'POLYMARKET_API_KEY = "0x{H19}"',
    },
  ],
}
