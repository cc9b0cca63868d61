import type { Provider } from '../provider.ts'

export const tmdb: Provider = {
  slug: 'tmdb',
  name: 'TMDB',
  docs: 'https://developer.themoviedb.org',
  words: ['tmdb', 'themoviedb'],
  kinds: [{ id: 'api-key', what: 'API key', token: '{h32}', near: true, hit: 'TMDB_API_KEY = "{h32}"', miss: 'TMDB_API_KEY = "{h15}"' }],
}
