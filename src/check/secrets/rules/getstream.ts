import type { Provider } from '../provider.ts'

export const getstream: Provider = {
  slug: 'getstream',
  name: 'Stream',
  docs: 'https://getstream.io/docs',
  words: ['getstream', 'streamio'],
  kinds: [{ id: 'secret', what: 'API secret', token: '{l64}', near: true, hit: 'GETSTREAM_SECRET = "{l64}"', miss: 'GETSTREAM_SECRET = "{l31}"' }],
}
