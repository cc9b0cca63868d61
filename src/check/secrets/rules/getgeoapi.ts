import type { Provider } from '../provider.ts'

export const getgeoapi: Provider = {
  slug: 'getgeoapi',
  name: 'GetGeoAPI',
  docs: 'https://getgeoapi.com/documentation',
  words: ['getgeoapi'],
  kinds: [{ id: 'api-key', what: 'API key', token: '{h40}', near: true, hit: 'GETGEOAPI_API_KEY = "{h40}"', miss: 'GETGEOAPI_API_KEY = "{h19}"' }],
}
