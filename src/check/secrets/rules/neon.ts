import type { Provider } from '../provider.ts'

export const neon: Provider = {
  slug: 'neon',
  name: 'Neon',
  docs: 'https://neon.com/docs',
  words: ['neondb', 'neontech', 'neon'],
  kinds: [
    { id: 'api-key', what: 'API key', token: 'napi_{l60-70}', hit: 'VALUE = "napi_{l64}"', miss: 'VALUE = "napi_{l29}"' },
    { id: 'near', what: 'API key', token: '{l64}', near: true, hit: 'NEONDB_API_KEY = "{l64}"', miss: 'NEONDB_API_KEY = "{l31}"' },
  ],
}
