import type { Provider } from '../provider.ts'

export const rollbar: Provider = {
  slug: 'rollbar',
  name: 'Rollbar',
  docs: 'https://docs.rollbar.com',
  words: ['rollbar'],
  kinds: [
    { id: 'access-token', what: 'access token', token: '{h32}', near: true, hit: 'ROLLBAR_TOKEN = "{h32}"', miss: 'ROLLBAR_TOKEN = "{h15}"' },
    { id: 'long-token', what: 'access token', token: '{h64-128}', near: true, hit: 'ROLLBAR_TOKEN = "{h68}"', miss: 'ROLLBAR_TOKEN = "{h31}"' },
  ],
}
