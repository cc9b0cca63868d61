import type { Provider } from '../provider.ts'

export const accuweather: Provider = {
  slug: 'accuweather',
  name: 'AccuWeather',
  docs: 'https://developer.accuweather.com',
  words: ['accuweather'],
  kinds: [
    { id: 'api-key', what: 'API key', token: '{L32}', near: true, hit: 'ACCUWEATHER_API_KEY = "{L32}"', miss: 'ACCUWEATHER_API_KEY = "{L15}"' },
  ],
}
