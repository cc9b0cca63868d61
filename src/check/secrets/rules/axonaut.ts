import type { Provider } from '../provider.ts'

export const axonaut: Provider = {
  slug: 'axonaut',
  name: 'Axonaut',
  docs: 'https://axonaut.com/api',
  words: ['axonaut'],
  kinds: [{ id: 'api-key', what: 'API key', token: '{h32}', near: true, hit: 'AXONAUT_API_KEY = "{h32}"', miss: 'AXONAUT_API_KEY = "{h15}"' }],
}
