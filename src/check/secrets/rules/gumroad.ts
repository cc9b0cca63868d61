import type { Provider } from '../provider.ts'

export const gumroad: Provider = {
  slug: 'gumroad',
  name: 'Gumroad',
  docs: 'https://gumroad.com/api',
  words: ['gumroad'],
  kinds: [{ id: 'access-token', what: 'access token', token: '{t43}', near: true, hit: 'GUMROAD_TOKEN = "{t43}"', miss: 'GUMROAD_TOKEN = "{t20}"' }],
}
