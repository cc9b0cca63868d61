import type { Provider } from '../provider.ts'

export const gnews: Provider = {
  slug: 'gnews',
  name: 'GNews',
  docs: 'https://gnews.io/docs',
  words: ['gnews'],
  kinds: [{ id: 'api-key', what: 'API key', token: '{h32}', near: true, hit: 'GNEWS_API_KEY = "{h32}"', miss: 'GNEWS_API_KEY = "{h15}"' }],
}
