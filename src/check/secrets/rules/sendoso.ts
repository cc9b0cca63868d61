import type { Provider } from '../provider.ts'

export const sendoso: Provider = {
  slug: 'sendoso',
  name: 'Sendoso',
  docs: 'https://developer.sendoso.com',
  words: ['sendoso'],
  kinds: [{ id: 'token', what: 'access token', token: '{h64}', near: true, hit: 'SENDOSO_TOKEN = "{h64}"', miss: 'SENDOSO_TOKEN = "{h31}"' }],
}
