import type { Provider } from '../provider.ts'

export const ynab: Provider = {
  slug: 'ynab',
  name: 'YNAB',
  docs: 'https://api.ynab.com',
  words: ['ynab'],
  kinds: [{ id: 'access-token', what: 'access token', token: '{t43}', near: true, hit: 'YNAB_TOKEN = "{t43}"', miss: 'YNAB_TOKEN = "{t20}"' }],
}
