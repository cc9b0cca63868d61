import type { Provider } from '../provider.ts'

export const logrocket: Provider = {
  slug: 'logrocket',
  name: 'LogRocket',
  docs: 'https://docs.logrocket.com',
  words: ['logrocket'],
  kinds: [
    {
      id: 'api-key',
      what: 'API key',
      token: '{l6-10}:{l6-30}:{L20}',
      near: true,
      hit: 'LOGROCKET_API_KEY = "{l10}:{l10}:{L20}"',
      miss: 'LOGROCKET_API_KEY = "{l10}:{l10}:{L9}"',
    },
  ],
}
