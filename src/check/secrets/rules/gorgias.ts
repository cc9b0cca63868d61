import type { Provider } from '../provider.ts'

export const gorgias: Provider = {
  slug: 'gorgias',
  name: 'Gorgias',
  docs: 'https://developers.gorgias.com',
  words: ['gorgias'],
  kinds: [{ id: 'api-key', what: 'API key', token: '{h64}', near: true, hit: 'GORGIAS_API_KEY = "{h64}"', miss: 'GORGIAS_API_KEY = "{h31}"' }],
}
