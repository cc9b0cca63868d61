import type { Provider } from '../provider.ts'

export const checkmarx: Provider = {
  slug: 'checkmarx',
  name: 'Checkmarx',
  docs: 'https://docs.checkmarx.com',
  words: ['checkmarx'],
  kinds: [
    {
      id: 'client-secret',
      what: 'client secret',
      token: '{uuid}',
      near: true,
      hit: 'CHECKMARX_SECRET = "{H8}-{H4}-{H4}-{H4}-{H12}"',
      miss: 'CHECKMARX_SECRET = "{H8}-{H4}-{H4}-{H4}-{H5}"',
    },
  ],
}
