import type { Provider } from '../provider.ts'

export const ambee: Provider = {
  slug: 'ambee',
  name: 'Ambee',
  docs: 'https://docs.ambeedata.com',
  words: ['ambee', 'ambeedata'],
  kinds: [{ id: 'api-key', what: 'API key', token: '{h64}', near: true, hit: 'AMBEE_API_KEY = "{h64}"', miss: 'AMBEE_API_KEY = "{h31}"' }],
}
