import type { Provider } from '../provider.ts'

export const bugsnag: Provider = {
  slug: 'bugsnag',
  name: 'BugSnag',
  docs: 'https://docs.bugsnag.com',
  words: ['bugsnag'],
  kinds: [
    { id: 'api-key', what: 'API key', token: '{h32}', near: true, hit: 'BUGSNAG_API_KEY = "{h32}"', miss: 'BUGSNAG_API_KEY = "{h15}"' },
    {
      id: 'auth',
      what: 'auth token',
      token: '{uuid}',
      near: true,
      hit: 'BUGSNAG_TOKEN = "{H8}-{H4}-{H4}-{H4}-{H12}"',
      miss: 'BUGSNAG_TOKEN = "{H8}-{H4}-{H4}-{H4}-{H5}"',
    },
  ],
}
