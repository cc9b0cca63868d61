import type { Provider } from '../provider.ts'

export const billomat: Provider = {
  slug: 'billomat',
  name: 'Billomat',
  docs: 'https://www.billomat.com/en/api',
  words: ['billomat'],
  kinds: [{ id: 'api-key', what: 'API key', token: '{h32}', near: true, hit: 'BILLOMAT_API_KEY = "{h32}"', miss: 'BILLOMAT_API_KEY = "{h15}"' }],
}
