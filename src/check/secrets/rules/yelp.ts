import type { Provider } from '../provider.ts'

export const yelp: Provider = {
  slug: 'yelp',
  name: 'Yelp',
  docs: 'https://docs.developer.yelp.com',
  words: ['yelp'],
  kinds: [{ id: 'api-key', what: 'API key', token: '{t128}', near: true, hit: 'YELP_KEY = "{t128}"', miss: 'YELP_KEY = "{t63}"' }],
}
