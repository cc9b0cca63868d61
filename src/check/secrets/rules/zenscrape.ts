import type { Provider } from '../provider.ts'

export const zenscrape: Provider = {
  slug: 'zenscrape',
  name: 'Zenscrape',
  docs: 'https://zenscrape.com',
  words: ['zenscrape'],
  kinds: [
    {
      id: 'api-key',
      what: 'API key',
      token: '{uuid}',
      near: true,
      hit: 'ZENSCRAPE_API_KEY = "{H8}-{H4}-{H4}-{H4}-{H12}"',
      miss: 'ZENSCRAPE_API_KEY = "{H8}-{H4}-{H4}-{H4}-{H5}"',
    },
  ],
}
