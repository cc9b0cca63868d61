import type { Provider } from '../provider.ts'

export const lastfm: Provider = {
  slug: 'lastfm',
  name: 'Last.fm',
  docs: 'https://www.last.fm/api',
  words: ['lastfm'],
  kinds: [{ id: 'api-key', what: 'API key', token: '{h32}', near: true, hit: 'LASTFM_API_KEY = "{h32}"', miss: 'LASTFM_API_KEY = "{h15}"' }],
}
