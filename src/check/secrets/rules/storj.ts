import type { Provider } from '../provider.ts'

export const storj: Provider = {
  slug: 'storj',
  name: 'Storj',
  docs: 'https://storj.dev',
  words: ['storj'],
  kinds: [
    {
      id: 'access-grant',
      what: 'access grant',
      token: '1{L200-600}',
      near: true,
      hit: 'STORJ_API_KEY = "1{L204}"',
      miss: 'STORJ_API_KEY = "1{L99}"',
    },
  ],
}
