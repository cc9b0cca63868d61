import type { Provider } from '../provider.ts'

export const namecheap: Provider = {
  slug: 'namecheap',
  name: 'Namecheap',
  docs: 'https://www.namecheap.com/support/api',
  words: ['namecheap'],
  kinds: [{ id: 'api-key', what: 'API key', token: '{h32}', near: true, hit: 'NAMECHEAP_API_KEY = "{h32}"', miss: 'NAMECHEAP_API_KEY = "{h15}"' }],
}
