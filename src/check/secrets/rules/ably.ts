import type { Provider } from '../provider.ts'

export const ably: Provider = {
  slug: 'ably',
  name: 'Ably',
  docs: 'https://ably.com/docs',
  words: ['ably'],
  kinds: [
    {
      id: 'api-key',
      what: 'API key',
      token: '{t6}.{t6}:{t43}',
      near: true,
      hit: 'ABLY_API_KEY = "{t6}.{t6}:{t43}"',
      miss: 'ABLY_API_KEY = "{t6}.{t6}:{t20}"',
    },
    {
      id: 'any',
      what: 'API key',
      token: '{t6-8}.{t6-8}:{t20-60}',
      near: true,
      hit: 'ABLY_API_KEY = "{t8}.{t8}:{t24}"',
      miss: 'ABLY_API_KEY = "{t8}.{t8}:{t9}"',
    },
  ],
}
