import type { Provider } from '../provider.ts'

export const onedesk: Provider = {
  slug: 'onedesk',
  name: 'Onedesk',
  docs: 'https://www.onedesk.com',
  words: ['onedesk'],
  kinds: [{ id: 'api-key', what: 'API key', token: '{h32}', near: true, hit: 'ONEDESK_API_KEY = "{h32}"', miss: 'ONEDESK_API_KEY = "{h15}"' }],
}
