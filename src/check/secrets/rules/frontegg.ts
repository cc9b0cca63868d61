import type { Provider } from '../provider.ts'

export const frontegg: Provider = {
  slug: 'frontegg',
  name: 'Frontegg',
  docs: 'https://docs.frontegg.com',
  words: ['frontegg'],
  kinds: [
    {
      id: 'api-key',
      what: 'API key',
      token: '{uuid}',
      near: true,
      hit: 'FRONTEGG_API_KEY = "{H8}-{H4}-{H4}-{H4}-{H12}"',
      miss: 'FRONTEGG_API_KEY = "{H8}-{H4}-{H4}-{H4}-{H5}"',
    },
  ],
}
