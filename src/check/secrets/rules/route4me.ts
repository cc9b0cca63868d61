import type { Provider } from '../provider.ts'

export const route4me: Provider = {
  slug: 'route4me',
  name: 'Route4Me',
  docs: 'https://route4me.io/docs',
  words: ['route4me'],
  kinds: [{ id: 'api-key', what: 'API key', token: '{u32}', near: true, hit: 'ROUTE4ME_API_KEY = "{u32}"', miss: 'ROUTE4ME_API_KEY = "{u15}"' }],
}
