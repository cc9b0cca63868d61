import type { Provider } from '../provider.ts'

export const sambanova: Provider = {
  slug: 'sambanova',
  name: 'SambaNova',
  docs: 'https://docs.sambanova.ai',
  words: ['sambanova'],
  kinds: [
    {
      id: 'api-key',
      what: 'API key',
      token: '{uuid}',
      near: true,
      hit: 'SAMBANOVA_API_KEY = "{H8}-{H4}-{H4}-{H4}-{H12}"',
      miss: 'SAMBANOVA_API_KEY = "{H8}-{H4}-{H4}-{H4}-{H5}"',
    },
  ],
}
