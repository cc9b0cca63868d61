import type { Provider } from '../provider.ts'

export const exa: Provider = {
  slug: 'exa',
  name: 'Exa',
  docs: 'https://docs.exa.ai',
  words: ['exaai', 'exa'],
  kinds: [
    {
      id: 'api-key',
      what: 'API key',
      token: '{uuid}',
      near: true,
      hit: 'EXAAI_API_KEY = "{H8}-{H4}-{H4}-{H4}-{H12}"',
      miss: 'EXAAI_API_KEY = "{H8}-{H4}-{H4}-{H4}-{H5}"',
    },
  ],
}
