import type { Provider } from '../provider.ts'

export const coinbase: Provider = {
  slug: 'coinbase',
  name: 'Coinbase',
  docs: 'https://docs.cdp.coinbase.com',
  words: ['coinbase', 'cdp'],
  kinds: [
    { id: 'api-key', what: 'API key', token: '{t64}', near: true, hit: 'COINBASE_API_KEY = "{t64}"', miss: 'COINBASE_API_KEY = "{t31}"' },
    {
      id: 'key-name',
      what: 'API key name',
      token: 'organizations/{uuid}/apiKeys/{uuid}',
      severity: 'medium',
      hit: 'VALUE = "organizations/{H8}-{H4}-{H4}-{H4}-{H12}/apiKeys/{H8}-{H4}-{H4}-{H4}-{H12}"',
      miss: 'VALUE = "organizations/{H8}-{H4}-{H4}-{H4}-{H12}/apiKeys/{H8}-{H4}-{H4}-{H4}-{H5}"',
    },
    { id: 'access-token', what: 'access token', token: '{L16}', near: true, hit: 'COINBASE_TOKEN = "{L16}"', miss: 'COINBASE_TOKEN = "{L7}"' },
    { id: 'api-secret', what: 'API secret', token: '{L32}', near: true, hit: 'COINBASE_SECRET = "{L32}"', miss: 'COINBASE_SECRET = "{L15}"' },
    {
      id: 'passphrase',
      what: 'passphrase',
      token: '{l10-12}',
      near: true,
      with: ['passphrase'],
      hit: 'COINBASE_PASSPHRASE_API_KEY = "{l12}"',
      miss: 'COINBASE_PASSPHRASE_API_KEY = "{l4}"',
    },
  ],
}
