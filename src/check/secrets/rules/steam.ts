import type { Provider } from '../provider.ts'

export const steam: Provider = {
  slug: 'steam',
  name: 'Steam',
  docs: 'https://partner.steamgames.com/doc/webapi_overview/auth',
  words: ['steam'],
  kinds: [{ id: 'api-key', what: 'web API key', token: '{H32}', near: true, hit: 'STEAM_API_KEY = "{H32}"', miss: 'STEAM_API_KEY = "{H15}"' }],
}
