import type { Provider } from '../provider.ts'

export const appsynergy: Provider = {
  slug: 'appsynergy',
  name: 'AppSynergy',
  docs: 'https://www.appsynergy.com',
  words: ['appsynergy'],
  kinds: [{ id: 'api-key', what: 'API key', token: '{l64}', near: true, hit: 'APPSYNERGY_API_KEY = "{l64}"', miss: 'APPSYNERGY_API_KEY = "{l31}"' }],
}
