import type { Provider } from '../provider.ts'

export const besnappy: Provider = {
  slug: 'besnappy',
  name: 'BeSnappy',
  docs: 'https://besnappy.com',
  words: ['besnappy'],
  kinds: [{ id: 'api-key', what: 'API key', token: '{h64}', near: true, hit: 'BESNAPPY_API_KEY = "{h64}"', miss: 'BESNAPPY_API_KEY = "{h31}"' }],
}
