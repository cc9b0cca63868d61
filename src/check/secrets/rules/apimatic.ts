import type { Provider } from '../provider.ts'

export const apimatic: Provider = {
  slug: 'apimatic',
  name: 'APIMatic',
  docs: 'https://docs.apimatic.io',
  words: ['apimatic'],
  kinds: [{ id: 'api-key', what: 'API key', token: '{t64}', near: true, hit: 'APIMATIC_API_KEY = "{t64}"', miss: 'APIMATIC_API_KEY = "{t31}"' }],
}
