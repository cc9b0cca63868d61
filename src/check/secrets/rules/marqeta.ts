import type { Provider } from '../provider.ts'

export const marqeta: Provider = {
  slug: 'marqeta',
  name: 'Marqeta',
  docs: 'https://www.marqeta.com/docs',
  words: ['marqeta'],
  kinds: [
    {
      id: 'token',
      what: 'admin access token',
      token: '{uuid}',
      near: true,
      hit: 'MARQETA_TOKEN = "{H8}-{H4}-{H4}-{H4}-{H12}"',
      miss: 'MARQETA_TOKEN = "{H8}-{H4}-{H4}-{H4}-{H5}"',
    },
  ],
}
