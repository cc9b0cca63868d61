import type { Provider } from '../provider.ts'

export const tatum: Provider = {
  slug: 'tatum',
  name: 'Tatum',
  docs: 'https://docs.tatum.io',
  words: ['tatum'],
  kinds: [
    {
      id: 'api-key',
      what: 'API key',
      token: 't-{h24}-{h24}',
      near: true,
      hit: 'TATUM_API_KEY = "t-{h24}-{h24}"',
      miss: 'TATUM_API_KEY = "t-{h24}-{h11}"',
    },
    {
      id: 'uuid-key',
      what: 'API key',
      token: '{uuid}',
      near: true,
      hit: 'TATUM_API_KEY = "{H8}-{H4}-{H4}-{H4}-{H12}"',
      miss: 'TATUM_API_KEY = "{H8}-{H4}-{H4}-{H4}-{H5}"',
    },
  ],
}
