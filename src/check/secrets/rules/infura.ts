import type { Provider } from '../provider.ts'

export const infura: Provider = {
  slug: 'infura',
  name: 'Infura',
  docs: 'https://docs.metamask.io',
  words: ['infura'],
  kinds: [
    {
      id: 'project-key',
      what: 'project key',
      token: 'infura.io/v3/{h32}',
      hit: 'VALUE = "infura.io/v3/{h32}"',
      miss: 'VALUE = "infura.io/v3/{h15}"',
    },
    { id: 'project-secret', what: 'project key', token: '{h32}', near: true, hit: 'INFURA_API_KEY = "{h32}"', miss: 'INFURA_API_KEY = "{h15}"' },
  ],
}
