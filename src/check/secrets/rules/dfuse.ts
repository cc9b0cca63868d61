import type { Provider } from '../provider.ts'

export const dfuse: Provider = {
  slug: 'dfuse',
  name: 'dfuse',
  docs: 'https://docs.dfuse.io',
  words: ['dfuse'],
  kinds: [
    { id: 'web-token', what: 'API key', token: 'web_{h32}', hit: 'VALUE = "web_{h32}"', miss: 'VALUE = "web_{h15}"' },
    { id: 'server-token', what: 'API key', token: 'server_{h32}', hit: 'VALUE = "server_{h32}"', miss: 'VALUE = "server_{h15}"' },
    { id: 'mobile-token', what: 'API key', token: 'mobile_{h32}', hit: 'VALUE = "mobile_{h32}"', miss: 'VALUE = "mobile_{h15}"' },
  ],
}
