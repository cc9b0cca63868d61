import type { Provider } from '../provider.ts'

export const donedone: Provider = {
  slug: 'donedone',
  name: 'DoneDone',
  docs: 'https://www.donedone.com/api',
  words: ['donedone'],
  kinds: [{ id: 'api-key', what: 'API key', token: '{L24}', near: true, hit: 'DONEDONE_API_KEY = "{L24}"', miss: 'DONEDONE_API_KEY = "{L11}"' }],
}
