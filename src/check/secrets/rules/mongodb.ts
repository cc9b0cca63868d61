import type { Provider } from '../provider.ts'

export const mongodb: Provider = {
  slug: 'mongodb',
  name: 'MongoDB Atlas',
  docs: 'https://www.mongodb.com/docs/atlas',
  words: ['mongodb', 'atlas'],
  kinds: [
    {
      id: 'service-account-secret',
      what: 'service account secret',
      token: 'mdb_sa_sk_{t40}',
      hit: 'VALUE = "mdb_sa_sk_{t40}"',
      miss: 'VALUE = "mdb_sa_sk_{t19}"',
    },
    {
      id: 'service-account-id',
      what: 'service account id',
      token: 'mdb_sa_id_{h24}',
      severity: 'low',
      hit: 'VALUE = "mdb_sa_id_{h24}"',
      miss: 'VALUE = "mdb_sa_id_{h11}"',
    },
    {
      id: 'api-key',
      what: 'private API key',
      token: '{uuid}',
      near: true,
      hit: 'MONGODB_API_KEY = "{H8}-{H4}-{H4}-{H4}-{H12}"',
      miss: 'MONGODB_API_KEY = "{H8}-{H4}-{H4}-{H4}-{H5}"',
    },
  ],
}
