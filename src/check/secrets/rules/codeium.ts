import type { Provider } from '../provider.ts'

export const codeium: Provider = {
  slug: 'codeium',
  name: 'Codeium',
  docs: 'https://docs.windsurf.com',
  words: ['codeium', 'windsurf'],
  kinds: [
    {
      id: 'api-key',
      what: 'API key',
      token: '{uuid}',
      near: true,
      hit: 'CODEIUM_API_KEY = "{H8}-{H4}-{H4}-{H4}-{H12}"',
      miss: 'CODEIUM_API_KEY = "{H8}-{H4}-{H4}-{H4}-{H5}"',
    },
  ],
}
