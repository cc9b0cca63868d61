import type { Provider } from '../provider.ts'

export const mercury: Provider = {
  slug: 'mercury',
  name: 'Mercury',
  docs: 'https://docs.mercury.com/docs/getting-started',
  words: ['mercurybank', 'mercuryapi'],
  kinds: [
    {
      id: 'api-token',
      what: 'API token',
      token: 'mercury_(production|sandbox)_{v20-120}',
      hit: 'VALUE = "mercury_production_{v24}"',
      miss: 'VALUE = "mercury_production_{v11}"',
    },
  ],
}
