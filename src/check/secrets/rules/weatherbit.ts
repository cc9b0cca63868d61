import type { Provider } from '../provider.ts'

export const weatherbit: Provider = {
  slug: 'weatherbit',
  name: 'Weatherbit',
  docs: 'https://www.weatherbit.io/api',
  words: ['weatherbit'],
  kinds: [{ id: 'api-key', what: 'API key', token: '{h32}', near: true, hit: 'WEATHERBIT_API_KEY = "{h32}"', miss: 'WEATHERBIT_API_KEY = "{h15}"' }],
}
