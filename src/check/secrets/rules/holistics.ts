import type { Provider } from '../provider.ts'

export const holistics: Provider = {
  slug: 'holistics',
  name: 'Holistics',
  docs: 'https://docs.holistics.io',
  words: ['holistics'],
  kinds: [{ id: 'api-key', what: 'API key', token: '{b44}', near: true, hit: 'HOLISTICS_API_KEY = "{b44}"', miss: 'HOLISTICS_API_KEY = "{b21}"' }],
}
