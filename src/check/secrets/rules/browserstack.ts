import type { Provider } from '../provider.ts'

export const browserstack: Provider = {
  slug: 'browserstack',
  name: 'BrowserStack',
  docs: 'https://www.browserstack.com/docs',
  words: ['browserstack'],
  kinds: [
    {
      id: 'access-key',
      what: 'access key',
      token: '{L20}',
      near: true,
      hit: 'BROWSERSTACK_API_KEY = "{L20}"',
      miss: 'BROWSERSTACK_API_KEY = "{L9}"',
    },
  ],
}
