import type { Provider } from '../provider.ts'

export const feedier: Provider = {
  slug: 'feedier',
  name: 'Feedier',
  docs: 'https://docs.feedier.com',
  words: ['feedier'],
  kinds: [{ id: 'api-key', what: 'API key', token: '{h32}', near: true, hit: 'FEEDIER_API_KEY = "{h32}"', miss: 'FEEDIER_API_KEY = "{h15}"' }],
}
