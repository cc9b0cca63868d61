import type { Provider } from '../provider.ts'

export const vonage: Provider = {
  slug: 'vonage',
  name: 'Vonage',
  docs: 'https://developer.vonage.com',
  words: ['vonage', 'nexmo'],
  kinds: [
    {
      id: 'api-key',
      what: 'API key',
      token: '{h8}',
      near: true,
      with: ['key'],
      severity: 'medium',
      hit: 'VONAGE_API_KEY = "{h8}"',
      miss: 'VONAGE_API_KEY = "{h3}"',
    },
    { id: 'api-secret', what: 'API secret', token: '{L16}', near: true, hit: 'VONAGE_SECRET = "{L16}"', miss: 'VONAGE_SECRET = "{L7}"' },
  ],
}
