import type { Provider } from '../provider.ts'

export const astronomer: Provider = {
  slug: 'astronomer',
  name: 'Astronomer',
  docs: 'https://www.astronomer.io/docs',
  words: ['astronomer'],
  kinds: [
    {
      id: 'api-token',
      what: 'API token',
      token: 'eyJ{t20-100}.{t60-1000}.{t200-400}',
      near: true,
      hit: 'ASTRONOMER_TOKEN = "eyJ{t24}.{t64}.{t204}"',
      miss: 'ASTRONOMER_TOKEN = "eyJ{t24}.{t64}.{t99}"',
    },
  ],
}
