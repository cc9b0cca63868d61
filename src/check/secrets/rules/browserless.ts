import type { Provider } from '../provider.ts'

export const browserless: Provider = {
  slug: 'browserless',
  name: 'Browserless',
  docs: 'https://docs.browserless.io',
  words: ['browserless'],
  kinds: [
    {
      id: 'api-token',
      what: 'API token',
      token: '{uuid}',
      near: true,
      hit: 'BROWSERLESS_TOKEN = "{H8}-{H4}-{H4}-{H4}-{H12}"',
      miss: 'BROWSERLESS_TOKEN = "{H8}-{H4}-{H4}-{H4}-{H5}"',
    },
  ],
}
