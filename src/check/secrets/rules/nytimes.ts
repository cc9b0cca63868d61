import type { Provider } from '../provider.ts'

export const nytimes: Provider = {
  slug: 'nytimes',
  name: 'New York Times',
  docs: 'https://developer.nytimes.com',
  words: ['nytimes', 'newyorktimes'],
  kinds: [{ id: 'access-token', what: 'API key', token: '{e32}', near: true, hit: 'NYTIMES_API_KEY = "{e32}"', miss: 'NYTIMES_API_KEY = "{e15}"' }],
}
