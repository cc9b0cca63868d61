import type { Provider } from '../provider.ts'

export const signupgenius: Provider = {
  slug: 'signupgenius',
  name: 'SignUpGenius',
  docs: 'https://developer.signupgenius.com',
  words: ['signupgenius'],
  kinds: [
    { id: 'api-key', what: 'user key', token: '{L32}', near: true, hit: 'SIGNUPGENIUS_API_KEY = "{L32}"', miss: 'SIGNUPGENIUS_API_KEY = "{L15}"' },
  ],
}
