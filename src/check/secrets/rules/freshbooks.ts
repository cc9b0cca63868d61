import type { Provider } from '../provider.ts'

export const freshbooks: Provider = {
  slug: 'freshbooks',
  name: 'FreshBooks',
  docs: 'https://www.freshbooks.com/api/start',
  words: ['freshbooks'],
  kinds: [
    { id: 'access-token', what: 'access token', token: '{l64}', near: true, hit: 'FRESHBOOKS_TOKEN = "{l64}"', miss: 'FRESHBOOKS_TOKEN = "{l31}"' },
    {
      id: 'client-secret',
      what: 'client secret',
      token: '{h64}',
      near: true,
      hit: 'FRESHBOOKS_SECRET = "{h64}"',
      miss: 'FRESHBOOKS_SECRET = "{h31}"',
    },
  ],
}
