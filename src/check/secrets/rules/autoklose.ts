import type { Provider } from '../provider.ts'

export const autoklose: Provider = {
  slug: 'autoklose',
  name: 'Autoklose',
  docs: 'https://developer.autoklose.com',
  words: ['autoklose'],
  kinds: [{ id: 'api-key', what: 'API key', token: '{t32}', near: true, hit: 'AUTOKLOSE_API_KEY = "{t32}"', miss: 'AUTOKLOSE_API_KEY = "{t15}"' }],
}
