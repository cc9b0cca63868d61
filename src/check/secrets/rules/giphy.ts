import type { Provider } from '../provider.ts'

export const giphy: Provider = {
  slug: 'giphy',
  name: 'GIPHY',
  docs: 'https://developers.giphy.com',
  words: ['giphy'],
  kinds: [{ id: 'api-key', what: 'API key', token: '{L32}', near: true, hit: 'GIPHY_API_KEY = "{L32}"', miss: 'GIPHY_API_KEY = "{L15}"' }],
}
