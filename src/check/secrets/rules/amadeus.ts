import type { Provider } from '../provider.ts'

export const amadeus: Provider = {
  slug: 'amadeus',
  name: 'Amadeus',
  docs: 'https://developers.amadeus.com',
  words: ['amadeus'],
  kinds: [
    { id: 'api-key', what: 'API key', token: '{L32}', near: true, hit: 'AMADEUS_API_KEY = "{L32}"', miss: 'AMADEUS_API_KEY = "{L15}"' },
    { id: 'api-secret', what: 'API secret', token: '{L16}', near: true, hit: 'AMADEUS_SECRET = "{L16}"', miss: 'AMADEUS_SECRET = "{L7}"' },
  ],
}
