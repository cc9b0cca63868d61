import type { Provider } from '../provider.ts'

export const prospectcrm: Provider = {
  slug: 'prospectcrm',
  name: 'ProspectCRM',
  docs: 'https://prospectsoft.com',
  words: ['prospect', 'prospectcrm'],
  kinds: [{ id: 'api-key', what: 'API key', token: '{h32}', near: true, hit: 'PROSPECT_API_KEY = "{h32}"', miss: 'PROSPECT_API_KEY = "{h15}"' }],
}
