import type { Provider } from '../provider.ts'

export const reddit: Provider = {
  slug: 'reddit',
  name: 'Reddit',
  docs: 'https://www.reddit.com/dev/api',
  words: ['reddit'],
  kinds: [
    { id: 'client-secret', what: 'client secret', token: '{t27-30}', near: true, hit: 'REDDIT_SECRET = "{t30}"', miss: 'REDDIT_SECRET = "{t12}"' },
  ],
}
