import type { Provider } from '../provider.ts'

export const rawg: Provider = {
  slug: 'rawg',
  name: 'RAWG',
  docs: 'https://rawg.io/apidocs',
  words: ['rawg'],
  kinds: [{ id: 'api-key', what: 'API key', token: '{h32}', near: true, hit: 'RAWG_API_KEY = "{h32}"', miss: 'RAWG_API_KEY = "{h15}"' }],
}
