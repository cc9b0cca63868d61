import type { Provider } from '../provider.ts'

export const duckdns: Provider = {
  slug: 'duckdns',
  name: 'DuckDNS',
  docs: 'https://www.duckdns.org',
  words: ['duckdns'],
  kinds: [
    {
      id: 'token',
      what: 'token',
      token: '{uuid}',
      near: true,
      hit: 'DUCKDNS_TOKEN = "{H8}-{H4}-{H4}-{H4}-{H12}"',
      miss: 'DUCKDNS_TOKEN = "{H8}-{H4}-{H4}-{H4}-{H5}"',
    },
  ],
}
