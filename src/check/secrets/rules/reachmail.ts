import type { Provider } from '../provider.ts'

export const reachmail: Provider = {
  slug: 'reachmail',
  name: 'Reachmail',
  docs: 'https://services.reachmail.net',
  words: ['reachmail'],
  kinds: [{ id: 'token', what: 'API token', token: '{s60-120}', near: true, hit: 'REACHMAIL_TOKEN = "{s64}"', miss: 'REACHMAIL_TOKEN = "{s29}"' }],
}
