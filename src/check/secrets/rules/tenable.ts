import type { Provider } from '../provider.ts'

export const tenable: Provider = {
  slug: 'tenable',
  name: 'Tenable',
  docs: 'https://developer.tenable.com',
  words: ['tenable', 'nessus'],
  kinds: [{ id: 'secret-key', what: 'secret key', token: '{h64}', near: true, hit: 'TENABLE_SECRET = "{h64}"', miss: 'TENABLE_SECRET = "{h31}"' }],
}
