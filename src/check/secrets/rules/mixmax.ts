import type { Provider } from '../provider.ts'

export const mixmax: Provider = {
  slug: 'mixmax',
  name: 'Mixmax',
  docs: 'https://developer.mixmax.com',
  words: ['mixmax'],
  kinds: [
    {
      id: 'token',
      what: 'API token',
      token: '{uuid}',
      near: true,
      hit: 'MIXMAX_TOKEN = "{H8}-{H4}-{H4}-{H4}-{H12}"',
      miss: 'MIXMAX_TOKEN = "{H8}-{H4}-{H4}-{H4}-{H5}"',
    },
  ],
}
