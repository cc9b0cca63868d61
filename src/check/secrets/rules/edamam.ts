import type { Provider } from '../provider.ts'

export const edamam: Provider = {
  slug: 'edamam',
  name: 'Edamam',
  docs: 'https://developer.edamam.com',
  words: ['edamam'],
  kinds: [{ id: 'app-key', what: 'application key', token: '{h32}', near: true, hit: 'EDAMAM_API_KEY = "{h32}"', miss: 'EDAMAM_API_KEY = "{h15}"' }],
}
