import type { Provider } from '../provider.ts'

export const flightapi: Provider = {
  slug: 'flightapi',
  name: 'FlightAPI',
  docs: 'https://docs.flightapi.io',
  words: ['flightapi'],
  kinds: [{ id: 'api-key', what: 'API key', token: '{h24}', near: true, hit: 'FLIGHTAPI_API_KEY = "{h24}"', miss: 'FLIGHTAPI_API_KEY = "{h11}"' }],
}
