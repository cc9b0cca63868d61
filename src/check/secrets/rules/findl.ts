import type { Provider } from '../provider.ts'

export const findl: Provider = {
  slug: 'findl',
  name: 'Findl',
  docs: 'https://www.findl.com/api',
  words: ['findl'],
  kinds: [
    {
      id: 'api-key',
      what: 'API key',
      token: '{uuid}',
      near: true,
      hit: 'FINDL_API_KEY = "{H8}-{H4}-{H4}-{H4}-{H12}"',
      miss: 'FINDL_API_KEY = "{H8}-{H4}-{H4}-{H4}-{H5}"',
    },
  ],
}
