import type { Provider } from '../provider.ts'

export const opencage: Provider = {
  slug: 'opencage',
  name: 'OpenCage',
  docs: 'https://opencagedata.com/api',
  words: ['opencage'],
  kinds: [{ id: 'api-key', what: 'API key', token: '{h32}', near: true, hit: 'OPENCAGE_API_KEY = "{h32}"', miss: 'OPENCAGE_API_KEY = "{h15}"' }],
}
