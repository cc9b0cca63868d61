import type { Provider } from '../provider.ts'

export const bulbul: Provider = {
  slug: 'bulbul',
  name: 'Bulbul',
  docs: 'https://www.bulbul.io',
  words: ['bulbul'],
  kinds: [{ id: 'api-key', what: 'API key', token: '{h32}', near: true, hit: 'BULBUL_API_KEY = "{h32}"', miss: 'BULBUL_API_KEY = "{h15}"' }],
}
