import type { Provider } from '../provider.ts'

export const coda: Provider = {
  slug: 'coda',
  name: 'Coda',
  docs: 'https://coda.io/developers/apis/v1',
  words: ['codaio', 'codaapi', 'codatoken'],
  kinds: [
    {
      id: 'api-token',
      what: 'API token',
      token: '{uuid}',
      near: true,
      hit: 'CODAIO_TOKEN = "{H8}-{H4}-{H4}-{H4}-{H12}"',
      miss: 'CODAIO_TOKEN = "{H8}-{H4}-{H4}-{H4}-{H5}"',
    },
  ],
}
