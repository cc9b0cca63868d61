import type { Provider } from '../provider.ts'

export const iterable: Provider = {
  slug: 'iterable',
  name: 'Iterable',
  docs: 'https://api.iterable.com',
  words: ['iterable'],
  kinds: [{ id: 'api-key', what: 'API key', token: '{h32}', near: true, hit: 'ITERABLE_API_KEY = "{h32}"', miss: 'ITERABLE_API_KEY = "{h15}"' }],
}
