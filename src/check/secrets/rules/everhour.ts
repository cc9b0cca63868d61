import type { Provider } from '../provider.ts'

export const everhour: Provider = {
  slug: 'everhour',
  name: 'Everhour',
  docs: 'https://everhour.docs.apiary.io',
  words: ['everhour'],
  kinds: [
    {
      id: 'api-key',
      what: 'API key',
      token: '{h4}-{h4}-{h6}-{h6}-{h8}',
      near: true,
      hit: 'EVERHOUR_API_KEY = "{h4}-{h4}-{h6}-{h6}-{h8}"',
      miss: 'EVERHOUR_API_KEY = "{h4}-{h4}-{h6}-{h6}-{h3}"',
    },
  ],
}
