import type { Provider } from '../provider.ts'

export const truenas: Provider = {
  slug: 'truenas',
  name: 'TrueNAS',
  docs: 'https://www.truenas.com/docs',
  words: ['truenas', 'loginwithapikey'],
  kinds: [
    {
      id: 'api-key',
      what: 'API key',
      token: '{d1-3}-{L64}',
      near: true,
      hit: 'TRUENAS_API_KEY = "{d3}-{L64}"',
      miss: 'TRUENAS_API_KEY = "{d3}-{L31}"',
    },
    {
      id: 'near',
      what: 'API key',
      token: '{d1-3}-{t60-70}',
      near: true,
      hit: 'TRUENAS_API_KEY = "{d3}-{t64}"',
      miss: 'TRUENAS_API_KEY = "{d3}-{t29}"',
    },
  ],
}
