import type { Provider } from '../provider.ts'

export const cronitor: Provider = {
  slug: 'cronitor',
  name: 'Cronitor',
  docs: 'https://cronitor.io/docs',
  words: ['cronitor'],
  kinds: [{ id: 'api-key', what: 'API key', token: '{h32}', near: true, hit: 'CRONITOR_API_KEY = "{h32}"', miss: 'CRONITOR_API_KEY = "{h15}"' }],
}
