import type { Provider } from '../provider.ts'

export const portkey: Provider = {
  slug: 'portkey',
  name: 'Portkey',
  docs: 'https://portkey.ai/docs',
  words: ['portkey'],
  kinds: [{ id: 'api-key', what: 'API key', token: '{b28}', near: true, hit: 'PORTKEY_API_KEY = "{b28}"', miss: 'PORTKEY_API_KEY = "{b13}"' }],
}
