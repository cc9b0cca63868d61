import type { Provider } from '../provider.ts'

export const campayn: Provider = {
  slug: 'campayn',
  name: 'Campayn',
  docs: 'https://campayn.com/api',
  words: ['campayn'],
  kinds: [{ id: 'api-key', what: 'API key', token: '{h64}', near: true, hit: 'CAMPAYN_API_KEY = "{h64}"', miss: 'CAMPAYN_API_KEY = "{h31}"' }],
}
