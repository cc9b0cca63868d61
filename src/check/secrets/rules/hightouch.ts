import type { Provider } from '../provider.ts'

export const hightouch: Provider = {
  slug: 'hightouch',
  name: 'Hightouch',
  docs: 'https://hightouch.com/docs/developer-tools/api-guide',
  words: ['hightouch'],
  kinds: [
    {
      id: 'api-key',
      what: 'API key',
      token: '{uuid}',
      near: true,
      hit: 'HIGHTOUCH_API_KEY = "{H8}-{H4}-{H4}-{H4}-{H12}"',
      miss: 'HIGHTOUCH_API_KEY = "{H8}-{H4}-{H4}-{H4}-{H5}"',
    },
  ],
}
