import type { Provider } from '../provider.ts'

export const boostnote: Provider = {
  slug: 'boostnote',
  name: 'BoostNote',
  docs: 'https://boostnote.io',
  words: ['boostnote'],
  kinds: [{ id: 'token', what: 'access token', token: '{h64}', near: true, hit: 'BOOSTNOTE_TOKEN = "{h64}"', miss: 'BOOSTNOTE_TOKEN = "{h31}"' }],
}
