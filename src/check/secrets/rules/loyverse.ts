import type { Provider } from '../provider.ts'

export const loyverse: Provider = {
  slug: 'loyverse',
  name: 'Loyverse',
  docs: 'https://developer.loyverse.com',
  words: ['loyverse'],
  kinds: [{ id: 'token', what: 'access token', token: '{h32}', near: true, hit: 'LOYVERSE_TOKEN = "{h32}"', miss: 'LOYVERSE_TOKEN = "{h15}"' }],
}
