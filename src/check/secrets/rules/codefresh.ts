import type { Provider } from '../provider.ts'

export const codefresh: Provider = {
  slug: 'codefresh',
  name: 'Codefresh',
  docs: 'https://codefresh.io/docs',
  words: ['codefresh'],
  kinds: [
    {
      id: 'api-token',
      what: 'API token',
      token: '{h24}.{h32}',
      near: true,
      hit: 'CODEFRESH_TOKEN = "{h24}.{h32}"',
      miss: 'CODEFRESH_TOKEN = "{h24}.{h15}"',
    },
  ],
}
