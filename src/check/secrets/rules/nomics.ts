import type { Provider } from '../provider.ts'

export const nomics: Provider = {
  slug: 'nomics',
  name: 'Nomics',
  docs: 'https://nomics.com',
  words: ['nomics'],
  kinds: [{ id: 'api-key', what: 'API key', token: '{h32-40}', near: true, hit: 'NOMICS_API_KEY = "{h36}"', miss: 'NOMICS_API_KEY = "{h15}"' }],
}
