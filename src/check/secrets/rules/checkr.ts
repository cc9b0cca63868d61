import type { Provider } from '../provider.ts'

export const checkr: Provider = {
  slug: 'checkr',
  name: 'Checkr',
  docs: 'https://docs.checkr.com',
  words: ['checkr'],
  kinds: [{ id: 'api-key', what: 'API key', token: '{h40}', near: true, hit: 'CHECKR_API_KEY = "{h40}"', miss: 'CHECKR_API_KEY = "{h19}"' }],
}
