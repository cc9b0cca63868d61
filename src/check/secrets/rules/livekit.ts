import type { Provider } from '../provider.ts'

export const livekit: Provider = {
  slug: 'livekit',
  name: 'LiveKit',
  docs: 'https://docs.livekit.io',
  words: ['livekit'],
  kinds: [
    { id: 'api-secret', what: 'API secret', token: '{L43-44}', near: true, hit: 'LIVEKIT_SECRET = "{L44}"', miss: 'LIVEKIT_SECRET = "{L20}"' },
    {
      id: 'api-key',
      what: 'API key',
      token: 'API{L12}',
      near: true,
      severity: 'medium',
      hit: 'LIVEKIT_API_KEY = "API{L12}"',
      miss: 'LIVEKIT_API_KEY = "API{L5}"',
    },
  ],
}
