import type { Provider } from '../provider.ts'

export const codequiry: Provider = {
  slug: 'codequiry',
  name: 'Codequiry',
  docs: 'https://codequiry.com/usage/api',
  words: ['codequiry'],
  kinds: [{ id: 'api-key', what: 'API key', token: '{L64}', near: true, hit: 'CODEQUIRY_API_KEY = "{L64}"', miss: 'CODEQUIRY_API_KEY = "{L31}"' }],
}
