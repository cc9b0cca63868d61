import type { Provider } from '../provider.ts'

export const productboard: Provider = {
  slug: 'productboard',
  name: 'Productboard',
  docs: 'https://developer.productboard.com',
  words: ['productboard'],
  kinds: [
    { id: 'token', what: 'access token', token: '{t60-400}', near: true, hit: 'PRODUCTBOARD_TOKEN = "{t64}"', miss: 'PRODUCTBOARD_TOKEN = "{t29}"' },
  ],
}
