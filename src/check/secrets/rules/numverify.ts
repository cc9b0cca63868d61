import type { Provider } from '../provider.ts'

export const numverify: Provider = {
  slug: 'numverify',
  name: 'numverify',
  docs: 'https://numverify.com/documentation',
  words: ['numverify'],
  kinds: [{ id: 'api-key', what: 'API key', token: '{h32}', near: true, hit: 'NUMVERIFY_API_KEY = "{h32}"', miss: 'NUMVERIFY_API_KEY = "{h15}"' }],
}
