import type { Provider } from '../provider.ts'

export const ip2location: Provider = {
  slug: 'ip2location',
  name: 'IP2Location',
  docs: 'https://www.ip2location.io/ip2location-documentation',
  words: ['ip2location'],
  kinds: [
    { id: 'api-key', what: 'API key', token: '{X32}', near: true, hit: 'IP2LOCATION_API_KEY = "{X32}"', miss: 'IP2LOCATION_API_KEY = "{X15}"' },
  ],
}
