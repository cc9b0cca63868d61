import type { Provider } from '../provider.ts'

export const copper: Provider = {
  slug: 'copper',
  name: 'Copper',
  docs: 'https://developer.copper.com',
  words: ['coppercrm'],
  kinds: [{ id: 'api-key', what: 'API key', token: '{h32}', near: true, hit: 'COPPERCRM_API_KEY = "{h32}"', miss: 'COPPERCRM_API_KEY = "{h15}"' }],
}
