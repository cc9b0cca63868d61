import type { Provider } from '../provider.ts'

export const artsy: Provider = {
  slug: 'artsy',
  name: 'Artsy',
  docs: 'https://developers.artsy.net',
  words: ['artsy'],
  kinds: [{ id: 'client-secret', what: 'client secret', token: '{h32}', near: true, hit: 'ARTSY_SECRET = "{h32}"', miss: 'ARTSY_SECRET = "{h15}"' }],
}
