import type { Provider } from '../provider.ts'

export const deepai: Provider = {
  slug: 'deepai',
  name: 'DeepAI',
  docs: 'https://deepai.org/docs',
  words: ['deepai'],
  kinds: [
    {
      id: 'api-key',
      what: 'API key',
      token: '{uuid}',
      near: true,
      hit: 'DEEPAI_API_KEY = "{H8}-{H4}-{H4}-{H4}-{H12}"',
      miss: 'DEEPAI_API_KEY = "{H8}-{H4}-{H4}-{H4}-{H5}"',
    },
  ],
}
