import type { Provider } from '../provider.ts'

export const podio: Provider = {
  slug: 'podio',
  name: 'Podio',
  docs: 'https://developers.podio.com',
  words: ['podio'],
  kinds: [{ id: 'client-secret', what: 'client secret', token: '{L64}', near: true, hit: 'PODIO_SECRET = "{L64}"', miss: 'PODIO_SECRET = "{L31}"' }],
}
