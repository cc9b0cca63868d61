import type { Provider } from '../provider.ts'

export const bitly: Provider = {
  slug: 'bitly',
  name: 'Bitly',
  docs: 'https://dev.bitly.com',
  words: ['bitly'],
  kinds: [{ id: 'access-token', what: 'access token', token: '{h40}', near: true, hit: 'BITLY_TOKEN = "{h40}"', miss: 'BITLY_TOKEN = "{h19}"' }],
}
