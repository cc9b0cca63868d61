import type { Provider } from '../provider.ts'

export const couchbase: Provider = {
  slug: 'couchbase',
  name: 'Couchbase',
  docs: 'https://docs.couchbase.com',
  words: ['couchbase'],
  kinds: [
    { id: 'api-secret', what: 'API secret', token: '{b64-100}', near: true, hit: 'COUCHBASE_SECRET = "{b68}"', miss: 'COUCHBASE_SECRET = "{b31}"' },
  ],
}
