import type { Provider } from '../provider.ts'

export const gtmetrix: Provider = {
  slug: 'gtmetrix',
  name: 'GTmetrix',
  docs: 'https://gtmetrix.com/api',
  words: ['gtmetrix'],
  kinds: [{ id: 'api-key', what: 'API key', token: '{h32}', near: true, hit: 'GTMETRIX_API_KEY = "{h32}"', miss: 'GTMETRIX_API_KEY = "{h15}"' }],
}
