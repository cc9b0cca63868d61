import type { Provider } from '../provider.ts'

export const ashby: Provider = {
  slug: 'ashby',
  name: 'Ashby',
  docs: 'https://developers.ashbyhq.com',
  words: ['ashby'],
  kinds: [{ id: 'api-key', what: 'API key', token: '{h64}', near: true, hit: 'ASHBY_API_KEY = "{h64}"', miss: 'ASHBY_API_KEY = "{h31}"' }],
}
