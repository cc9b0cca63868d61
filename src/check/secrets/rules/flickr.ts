import type { Provider } from '../provider.ts'

export const flickr: Provider = {
  slug: 'flickr',
  name: 'Flickr',
  docs: 'https://www.flickr.com/services/api',
  words: ['flickr'],
  kinds: [
    { id: 'access-token', what: 'API key', token: '{l32}', near: true, hit: 'FLICKR_API_KEY = "{l32}"', miss: 'FLICKR_API_KEY = "{l15}"' },
    { id: 'secret', what: 'API secret', token: '{h16}', near: true, hit: 'FLICKR_SECRET = "{h16}"', miss: 'FLICKR_SECRET = "{h7}"' },
  ],
}
