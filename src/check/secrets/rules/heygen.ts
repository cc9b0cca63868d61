import type { Provider } from '../provider.ts'

export const heygen: Provider = {
  slug: 'heygen',
  name: 'HeyGen',
  docs: 'https://docs.heygen.com',
  words: ['heygen'],
  kinds: [{ id: 'api-key', what: 'API key', token: '{b60-76}', near: true, hit: 'HEYGEN_API_KEY = "{b64}"', miss: 'HEYGEN_API_KEY = "{b29}"' }],
}
