import type { Provider } from '../provider.ts'

export const omdb: Provider = {
  slug: 'omdb',
  name: 'OMDb',
  docs: 'https://www.omdbapi.com',
  words: ['omdb', 'omdbapi'],
  kinds: [{ id: 'api-key', what: 'API key', token: '{h8}', near: true, with: ['key'], hit: 'OMDB_API_KEY = "{h8}"', miss: 'OMDB_API_KEY = "{h3}"' }],
}
