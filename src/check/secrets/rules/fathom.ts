import type { Provider } from '../provider.ts'

export const fathom: Provider = {
  slug: 'fathom',
  name: 'Fathom Analytics',
  docs: 'https://usefathom.com/api',
  words: ['fathomanalytics', 'usefathom'],
  kinds: [
    {
      id: 'api-key',
      what: 'API key',
      token: '{L40}',
      near: true,
      hit: 'FATHOMANALYTICS_API_KEY = "{L40}"',
      miss: 'FATHOMANALYTICS_API_KEY = "{L19}"',
    },
  ],
}
