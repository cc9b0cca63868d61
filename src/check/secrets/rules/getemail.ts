import type { Provider } from '../provider.ts'

export const getemail: Provider = {
  slug: 'getemail',
  name: 'GetEmail',
  docs: 'https://getemail.io/api',
  words: ['getemail'],
  kinds: [{ id: 'api-key', what: 'API key', token: '{L20}', near: true, hit: 'GETEMAIL_API_KEY = "{L20}"', miss: 'GETEMAIL_API_KEY = "{L9}"' }],
}
