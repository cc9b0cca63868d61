import type { Provider } from '../provider.ts'

export const weatherapi: Provider = {
  slug: 'weatherapi',
  name: 'WeatherAPI',
  docs: 'https://www.weatherapi.com/docs',
  words: ['weatherapi'],
  kinds: [{ id: 'api-key', what: 'API key', token: '{h31}', near: true, hit: 'WEATHERAPI_API_KEY = "{h31}"', miss: 'WEATHERAPI_API_KEY = "{h14}"' }],
}
