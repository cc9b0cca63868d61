import type { Provider } from '../provider.ts'

export const jumpseller: Provider = {
  slug: 'jumpseller',
  name: 'JumpSeller',
  docs: 'https://jumpseller.com/support/api',
  words: ['jumpseller'],
  kinds: [{ id: 'token', what: 'auth token', token: '{h32}', near: true, hit: 'JUMPSELLER_TOKEN = "{h32}"', miss: 'JUMPSELLER_TOKEN = "{h15}"' }],
}
