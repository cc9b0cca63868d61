import type { Provider } from '../provider.ts'

export const freshdesk: Provider = {
  slug: 'freshdesk',
  name: 'Freshdesk',
  docs: 'https://developers.freshdesk.com',
  words: ['freshdesk', 'freshworks', 'freshservice', 'freshsales'],
  kinds: [{ id: 'api-key', what: 'API key', token: '{L20}', near: true, hit: 'FRESHDESK_API_KEY = "{L20}"', miss: 'FRESHDESK_API_KEY = "{L9}"' }],
}
