import type { Provider } from '../provider.ts'

export const nicereply: Provider = {
  slug: 'nicereply',
  name: 'Nicereply',
  docs: 'https://www.nicereply.com/api',
  words: ['nicereply'],
  kinds: [{ id: 'api-key', what: 'API key', token: '{h40}', near: true, hit: 'NICEREPLY_API_KEY = "{h40}"', miss: 'NICEREPLY_API_KEY = "{h19}"' }],
}
