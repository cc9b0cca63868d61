import type { Provider } from '../provider.ts'

export const flightaware: Provider = {
  slug: 'flightaware',
  name: 'FlightAware',
  docs: 'https://www.flightaware.com/aeroapi',
  words: ['flightaware', 'aeroapi'],
  kinds: [
    { id: 'api-key', what: 'API key', token: '{L32}', near: true, hit: 'FLIGHTAWARE_API_KEY = "{L32}"', miss: 'FLIGHTAWARE_API_KEY = "{L15}"' },
  ],
}
