import type { Provider } from '../provider.ts'

export const tomtom: Provider = {
  slug: 'tomtom',
  name: 'TomTom',
  docs: 'https://developer.tomtom.com',
  words: ['tomtom'],
  kinds: [{ id: 'api-key', what: 'API key', token: '{L32}', near: true, hit: 'TOMTOM_API_KEY = "{L32}"', miss: 'TOMTOM_API_KEY = "{L15}"' }],
}
