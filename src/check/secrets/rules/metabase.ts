import type { Provider } from '../provider.ts'

export const metabase: Provider = {
  slug: 'metabase',
  name: 'Metabase',
  docs: 'https://www.metabase.com/docs',
  words: ['metabase'],
  kinds: [
    { id: 'api-key', what: 'API key', token: 'mb_{b44}', hit: 'VALUE = "mb_{b44}"', miss: 'VALUE = "mb_{b21}"' },
    {
      id: 'session',
      what: 'session token',
      token: '{uuid}',
      near: true,
      hit: 'METABASE_TOKEN = "{H8}-{H4}-{H4}-{H4}-{H12}"',
      miss: 'METABASE_TOKEN = "{H8}-{H4}-{H4}-{H4}-{H5}"',
    },
  ],
}
