import type { Provider } from '../provider.ts'

export const genius: Provider = {
  slug: 'genius',
  name: 'Genius',
  docs: 'https://docs.genius.com',
  words: ['genius'],
  kinds: [{ id: 'access-token', what: 'access token', token: '{t64}', near: true, hit: 'GENIUS_TOKEN = "{t64}"', miss: 'GENIUS_TOKEN = "{t31}"' }],
}
