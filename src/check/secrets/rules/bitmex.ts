import type { Provider } from '../provider.ts'

export const bitmex: Provider = {
  slug: 'bitmex',
  name: 'BitMEX',
  docs: 'https://docs.bitmex.com',
  words: ['bitmex'],
  kinds: [
    { id: 'api-key', what: 'API key', token: '{t24}', near: true, hit: 'BITMEX_API_KEY = "{t24}"', miss: 'BITMEX_API_KEY = "{t11}"' },
    { id: 'api-secret', what: 'API secret', token: '{t48}', near: true, hit: 'BITMEX_SECRET = "{t48}"', miss: 'BITMEX_SECRET = "{t23}"' },
  ],
}
