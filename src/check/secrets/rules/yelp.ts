import type { Provider } from '../provider.ts'

export const yelp: Provider = {
  slug: 'yelp',
  name: 'Yelp',
  docs: 'https://docs.developer.yelp.com',
  words: ['yelp'],
  kinds: [{ id: 'api-key', what: 'API key', token: '{t128}', near: true, hit: 'YELP_API_KEY = "{t128}"', miss: 'YELP_API_KEY = "{t63}"' }],
}
