import type { Provider } from '../provider.ts'

export const mavenlink: Provider = {
  slug: 'mavenlink',
  name: 'Mavenlink',
  docs: 'https://developer.mavenlink.com',
  words: ['mavenlink'],
  kinds: [{ id: 'token', what: 'access token', token: '{h64}', near: true, hit: 'MAVENLINK_TOKEN = "{h64}"', miss: 'MAVENLINK_TOKEN = "{h31}"' }],
}
