import type { Provider } from '../provider.ts'

export const lemlist: Provider = {
  slug: 'lemlist',
  name: 'lemlist',
  docs: 'https://developer.lemlist.com',
  words: ['lemlist'],
  kinds: [{ id: 'api-key', what: 'API key', token: '{h32}', near: true, hit: 'LEMLIST_API_KEY = "{h32}"', miss: 'LEMLIST_API_KEY = "{h15}"' }],
}
