import type { Provider } from '../provider.ts'

export const bigcommerce: Provider = {
  slug: 'bigcommerce',
  name: 'BigCommerce',
  docs: 'https://developer.bigcommerce.com',
  words: ['bigcommerce'],
  kinds: [
    { id: 'access-token', what: 'access token', token: '{l31}', near: true, hit: 'BIGCOMMERCE_TOKEN = "{l31}"', miss: 'BIGCOMMERCE_TOKEN = "{l14}"' },
    {
      id: 'client-secret',
      what: 'client secret',
      token: '{h64}',
      near: true,
      hit: 'BIGCOMMERCE_SECRET = "{h64}"',
      miss: 'BIGCOMMERCE_SECRET = "{h31}"',
    },
  ],
}
