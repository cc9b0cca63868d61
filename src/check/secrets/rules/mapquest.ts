import type { Provider } from '../provider.ts'

export const mapquest: Provider = {
  slug: 'mapquest',
  name: 'MapQuest',
  docs: 'https://developer.mapquest.com',
  words: ['mapquest'],
  kinds: [{ id: 'api-key', what: 'API key', token: '{L32}', near: true, hit: 'MAPQUEST_API_KEY = "{L32}"', miss: 'MAPQUEST_API_KEY = "{L15}"' }],
}
