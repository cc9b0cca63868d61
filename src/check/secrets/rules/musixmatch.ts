import type { Provider } from '../provider.ts'

export const musixmatch: Provider = {
  slug: 'musixmatch',
  name: 'Musixmatch',
  docs: 'https://developer.musixmatch.com',
  words: ['musixmatch'],
  kinds: [{ id: 'api-key', what: 'API key', token: '{h32}', near: true, hit: 'MUSIXMATCH_API_KEY = "{h32}"', miss: 'MUSIXMATCH_API_KEY = "{h15}"' }],
}
