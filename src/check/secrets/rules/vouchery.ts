import type { Provider } from '../provider.ts'

export const vouchery: Provider = {
  slug: 'vouchery',
  name: 'Vouchery',
  docs: 'https://docs.vouchery.io',
  words: ['vouchery'],
  kinds: [{ id: 'api-key', what: 'API key', token: '{h64}', near: true, hit: 'VOUCHERY_API_KEY = "{h64}"', miss: 'VOUCHERY_API_KEY = "{h31}"' }],
}
