import type { Provider } from '../provider.ts'

export const cliengo: Provider = {
  slug: 'cliengo',
  name: 'Cliengo',
  docs: 'https://developers.cliengo.com',
  words: ['cliengo'],
  kinds: [
    {
      id: 'api-key',
      what: 'API key',
      token: '{uuid}',
      near: true,
      hit: 'CLIENGO_API_KEY = "{H8}-{H4}-{H4}-{H4}-{H12}"',
      miss: 'CLIENGO_API_KEY = "{H8}-{H4}-{H4}-{H4}-{H5}"',
    },
  ],
}
