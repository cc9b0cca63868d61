import type { Provider } from '../provider.ts'

export const railway: Provider = {
  slug: 'railway',
  name: 'Railway',
  docs: 'https://docs.railway.com/reference/public-api',
  words: ['railway'],
  kinds: [
    {
      id: 'token',
      what: 'token',
      token: '{uuid}',
      near: true,
      hit: 'RAILWAY_TOKEN = "{H8}-{H4}-{H4}-{H4}-{H12}"',
      miss: 'RAILWAY_TOKEN = "{H8}-{H4}-{H4}-{H4}-{H5}"',
    },
  ],
}
