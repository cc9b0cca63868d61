import type { Provider } from '../provider.ts'

export const foursquare: Provider = {
  slug: 'foursquare',
  name: 'Foursquare',
  docs: 'https://docs.foursquare.com',
  words: ['foursquare'],
  kinds: [
    {
      id: 'client-secret',
      what: 'client secret',
      token: '{u48}',
      near: true,
      hit: 'FOURSQUARE_SECRET = "{u48}"',
      miss: 'FOURSQUARE_SECRET = "{u23}"',
    },
    { id: 'api-key', what: 'API key', token: 'fsq3{b43-44}', hit: 'VALUE = "fsq3{b44}"', miss: 'VALUE = "fsq3{b20}"' },
  ],
}
