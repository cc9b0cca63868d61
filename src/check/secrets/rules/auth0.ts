import type { Provider } from '../provider.ts'

export const auth0: Provider = {
  slug: 'auth0',
  name: 'Auth0',
  docs: 'https://auth0.com/docs',
  words: ['auth0'],
  kinds: [
    { id: 'client-secret', what: 'client secret', token: '{t64}', near: true, hit: 'AUTH0_SECRET = "{t64}"', miss: 'AUTH0_SECRET = "{t31}"' },
    {
      id: 'management-token',
      what: 'management API token',
      token: 'eyJ{t20-200}.{t60-1000}.{t200-400}',
      near: true,
      hit: 'AUTH0_TOKEN = "eyJ{t24}.{t64}.{t204}"',
      miss: 'AUTH0_TOKEN = "eyJ{t24}.{t64}.{t99}"',
    },
  ],
}
