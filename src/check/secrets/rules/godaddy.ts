import type { Provider } from '../provider.ts'

export const godaddy: Provider = {
  slug: 'godaddy',
  name: 'GoDaddy',
  docs: 'https://developer.godaddy.com',
  words: ['godaddy'],
  kinds: [
    {
      id: 'api-key',
      what: 'API key',
      token: '{L10-14}_{L20-24}',
      near: true,
      hit: 'GODADDY_API_KEY = "{L14}_{L24}"',
      miss: 'GODADDY_API_KEY = "{L14}_{L9}"',
    },
    { id: 'api-secret', what: 'API secret', token: '{L22}', near: true, hit: 'GODADDY_SECRET = "{L22}"', miss: 'GODADDY_SECRET = "{L10}"' },
  ],
}
