import type { Provider } from '../provider.ts'

export const flightstats: Provider = {
  slug: 'flightstats',
  name: 'FlightStats',
  docs: 'https://developer.flightstats.com',
  words: ['flightstats'],
  kinds: [
    {
      id: 'app-key',
      what: 'application key',
      token: '{h32}',
      near: true,
      hit: 'FLIGHTSTATS_API_KEY = "{h32}"',
      miss: 'FLIGHTSTATS_API_KEY = "{h15}"',
    },
  ],
}
