import type { Provider } from '../provider.ts'

export const recurly: Provider = {
  slug: 'recurly',
  name: 'Recurly',
  docs: 'https://recurly.com/developers',
  words: ['recurly'],
  kinds: [{ id: 'api-key', what: 'API key', token: '{h32}', near: true, hit: 'RECURLY_API_KEY = "{h32}"', miss: 'RECURLY_API_KEY = "{h15}"' }],
}
