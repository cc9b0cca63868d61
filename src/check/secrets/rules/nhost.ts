import type { Provider } from '../provider.ts'

export const nhost: Provider = {
  slug: 'nhost',
  name: 'Nhost',
  docs: 'https://docs.nhost.io',
  words: ['nhost'],
  kinds: [
    {
      id: 'pat',
      what: 'personal access token',
      token: '{uuid}',
      near: true,
      hit: 'NHOST_TOKEN = "{H8}-{H4}-{H4}-{H4}-{H12}"',
      miss: 'NHOST_TOKEN = "{H8}-{H4}-{H4}-{H4}-{H5}"',
    },
  ],
}
