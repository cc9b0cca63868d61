import type { Provider } from '../provider.ts'

export const aha: Provider = {
  slug: 'aha',
  name: 'Aha!',
  docs: 'https://www.aha.io/api',
  words: ['ahaio'],
  kinds: [{ id: 'api-key', what: 'API key', token: '{h64}', near: true, hit: 'AHAIO_API_KEY = "{h64}"', miss: 'AHAIO_API_KEY = "{h31}"' }],
}
