import type { Provider } from '../provider.ts'

export const keen: Provider = {
  slug: 'keen',
  name: 'Keen',
  docs: 'https://keen.io/docs',
  words: ['keenio'],
  kinds: [{ id: 'write-key', what: 'API key', token: '{h64-256}', near: true, hit: 'KEENIO_API_KEY = "{h68}"', miss: 'KEENIO_API_KEY = "{h31}"' }],
}
