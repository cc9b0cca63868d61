import type { Provider } from '../provider.ts'

export const scaleway: Provider = {
  slug: 'scaleway',
  name: 'Scaleway',
  docs: 'https://www.scaleway.com/en/docs/iam/how-to/create-api-keys/',
  words: ['scaleway', 'scw'],
  kinds: [
    { id: 'access-key', what: 'access key', token: 'SCW{u17}', severity: 'medium', hit: 'VALUE = "SCW{u17}"', miss: 'VALUE = "SCW{u7}"' },
    {
      id: 'secret-key',
      what: 'secret key',
      token: '{uuid}',
      near: true,
      hit: 'SCALEWAY_SECRET = "{H8}-{H4}-{H4}-{H4}-{H12}"',
      miss: 'SCALEWAY_SECRET = "{H8}-{H4}-{H4}-{H4}-{H5}"',
    },
  ],
}
