import type { Provider } from '../provider.ts'

export const browseai: Provider = {
  slug: 'browseai',
  name: 'Browse AI',
  docs: 'https://www.browse.ai/docs',
  words: ['browseai'],
  kinds: [
    {
      id: 'api-key',
      what: 'API key',
      token: '{uuid}:{uuid}',
      near: true,
      hit: 'BROWSEAI_API_KEY = "{H8}-{H4}-{H4}-{H4}-{H12}:{H8}-{H4}-{H4}-{H4}-{H12}"',
      miss: 'BROWSEAI_API_KEY = "{H8}-{H4}-{H4}-{H4}-{H12}:{H8}-{H4}-{H4}-{H4}-{H5}"',
    },
  ],
}
