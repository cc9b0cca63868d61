import type { Provider } from '../provider.ts'

export const databricks: Provider = {
  slug: 'databricks',
  name: 'Databricks',
  docs: 'https://docs.databricks.com',
  words: ['databricks', 'dapi'],
  kinds: [
    { id: 'access-token', what: 'access token', token: 'dapi{h32}', hit: 'VALUE = "dapi{h32}"', miss: 'VALUE = "dapi{h15}"' },
    { id: 'access-token-suffixed', what: 'access token', token: 'dapi{h32}-{d1}', hit: 'VALUE = "dapi{h32}-{d1}"', miss: 'VALUE = "dapi{h32}-"' },
    { id: 'oauth-secret', what: 'OAuth secret', token: 'dose{h32}', hit: 'VALUE = "dose{h32}"', miss: 'VALUE = "dose{h15}"' },
  ],
}
