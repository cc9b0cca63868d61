import type { Provider } from '../provider.ts'

export const ticketmaster: Provider = {
  slug: 'ticketmaster',
  name: 'Ticketmaster',
  docs: 'https://developer.ticketmaster.com',
  words: ['ticketmaster'],
  kinds: [
    { id: 'api-key', what: 'API key', token: '{L32}', near: true, hit: 'TICKETMASTER_API_KEY = "{L32}"', miss: 'TICKETMASTER_API_KEY = "{L15}"' },
  ],
}
