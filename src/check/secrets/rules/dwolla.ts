import type { Provider } from '../provider.ts'

export const dwolla: Provider = {
  slug: 'dwolla',
  name: 'Dwolla',
  docs: 'https://developers.dwolla.com',
  words: ['dwolla'],
  kinds: [{ id: 'key', what: 'key', token: '{L50}', near: true, hit: 'DWOLLA_API_KEY = "{L50}"', miss: 'DWOLLA_API_KEY = "{L24}"' }],
}
