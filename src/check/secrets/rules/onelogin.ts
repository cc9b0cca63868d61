import type { Provider } from '../provider.ts'

export const onelogin: Provider = {
  slug: 'onelogin',
  name: 'OneLogin',
  docs: 'https://developers.onelogin.com',
  words: ['onelogin'],
  kinds: [
    { id: 'client-secret', what: 'client secret', token: '{h64}', near: true, hit: 'ONELOGIN_SECRET = "{h64}"', miss: 'ONELOGIN_SECRET = "{h31}"' },
  ],
}
