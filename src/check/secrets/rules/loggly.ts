import type { Provider } from '../provider.ts'

export const loggly: Provider = {
  slug: 'loggly',
  name: 'Loggly',
  docs: 'https://documentation.solarwinds.com',
  words: ['loggly'],
  kinds: [
    {
      id: 'token',
      what: 'customer token',
      token: '{uuid}',
      near: true,
      hit: 'LOGGLY_TOKEN = "{H8}-{H4}-{H4}-{H4}-{H12}"',
      miss: 'LOGGLY_TOKEN = "{H8}-{H4}-{H4}-{H4}-{H5}"',
    },
  ],
}
