import type { Provider } from '../provider.ts'

export const truelayer: Provider = {
  slug: 'truelayer',
  name: 'TrueLayer',
  docs: 'https://docs.truelayer.com',
  words: ['truelayer'],
  kinds: [
    {
      id: 'client-secret',
      what: 'client secret',
      token: '{uuid}',
      near: true,
      hit: 'TRUELAYER_SECRET = "{H8}-{H4}-{H4}-{H4}-{H12}"',
      miss: 'TRUELAYER_SECRET = "{H8}-{H4}-{H4}-{H4}-{H5}"',
    },
  ],
}
