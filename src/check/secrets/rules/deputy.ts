import type { Provider } from '../provider.ts'

export const deputy: Provider = {
  slug: 'deputy',
  name: 'Deputy',
  docs: 'https://developer.deputy.com',
  words: ['deputy'],
  kinds: [{ id: 'token', what: 'access token', token: '{h32}', near: true, hit: 'DEPUTY_TOKEN = "{h32}"', miss: 'DEPUTY_TOKEN = "{h15}"' }],
}
