import type { Provider } from '../provider.ts'

export const demio: Provider = {
  slug: 'demio',
  name: 'Demio',
  docs: 'https://publicdemioapi.docs.apiary.io',
  words: ['demio'],
  kinds: [{ id: 'api-key', what: 'API key', token: '{L32}', near: true, hit: 'DEMIO_API_KEY = "{L32}"', miss: 'DEMIO_API_KEY = "{L15}"' }],
}
