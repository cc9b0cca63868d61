import type { Provider } from '../provider.ts'

export const detectify: Provider = {
  slug: 'detectify',
  name: 'Detectify',
  docs: 'https://developer.detectify.com',
  words: ['detectify'],
  kinds: [{ id: 'api-key', what: 'API key', token: '{h32}', near: true, hit: 'DETECTIFY_API_KEY = "{h32}"', miss: 'DETECTIFY_API_KEY = "{h15}"' }],
}
