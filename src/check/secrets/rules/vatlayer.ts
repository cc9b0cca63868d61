import type { Provider } from '../provider.ts'

export const vatlayer: Provider = {
  slug: 'vatlayer',
  name: 'vatlayer',
  docs: 'https://vatlayer.com/documentation',
  words: ['vatlayer'],
  kinds: [{ id: 'api-key', what: 'API key', token: '{h32}', near: true, hit: 'VATLAYER_API_KEY = "{h32}"', miss: 'VATLAYER_API_KEY = "{h15}"' }],
}
