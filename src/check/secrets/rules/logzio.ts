import type { Provider } from '../provider.ts'

export const logzio: Provider = {
  slug: 'logzio',
  name: 'Logz.io',
  docs: 'https://docs.logz.io',
  words: ['logzio'],
  kinds: [
    { id: 'token', what: 'token', token: '{E32}', near: true, hit: 'LOGZIO_TOKEN = "{E32}"', miss: 'LOGZIO_TOKEN = "{E15}"' },
    {
      id: 'api-token',
      what: 'API token',
      token: '{uuid}',
      near: true,
      hit: 'LOGZIO_TOKEN = "{H8}-{H4}-{H4}-{H4}-{H12}"',
      miss: 'LOGZIO_TOKEN = "{H8}-{H4}-{H4}-{H4}-{H5}"',
    },
  ],
}
