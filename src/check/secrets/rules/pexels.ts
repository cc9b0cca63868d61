import type { Provider } from '../provider.ts'

export const pexels: Provider = {
  slug: 'pexels',
  name: 'Pexels',
  docs: 'https://www.pexels.com/api',
  words: ['pexels'],
  kinds: [{ id: 'api-key', what: 'API key', token: '{L56}', near: true, hit: 'PEXELS_API_KEY = "{L56}"', miss: 'PEXELS_API_KEY = "{L27}"' }],
}
