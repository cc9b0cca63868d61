import type { Provider } from '../provider.ts'

export const leonardo: Provider = {
  slug: 'leonardo',
  name: 'Leonardo.Ai',
  docs: 'https://docs.leonardo.ai',
  words: ['leonardoai', 'leonardo'],
  kinds: [
    {
      id: 'api-key',
      what: 'API key',
      token: '{uuid}',
      near: true,
      hit: 'LEONARDOAI_API_KEY = "{H8}-{H4}-{H4}-{H4}-{H12}"',
      miss: 'LEONARDOAI_API_KEY = "{H8}-{H4}-{H4}-{H4}-{H5}"',
    },
  ],
}
