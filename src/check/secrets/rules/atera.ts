import type { Provider } from '../provider.ts'

export const atera: Provider = {
  slug: 'atera',
  name: 'Atera',
  docs: 'https://app.atera.com/apidocs',
  words: ['atera'],
  kinds: [{ id: 'api-key', what: 'API key', token: '{h32}', near: true, hit: 'ATERA_API_KEY = "{h32}"', miss: 'ATERA_API_KEY = "{h15}"' }],
}
