import type { Provider } from '../provider.ts'

export const openweather: Provider = {
  slug: 'openweather',
  name: 'OpenWeather',
  docs: 'https://openweathermap.org/appid',
  words: ['openweather', 'openweathermap', 'owm'],
  kinds: [
    { id: 'api-key', what: 'API key', token: '{h32}', near: true, hit: 'OPENWEATHER_API_KEY = "{h32}"', miss: 'OPENWEATHER_API_KEY = "{h15}"' },
  ],
}
