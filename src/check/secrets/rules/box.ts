import type { Provider } from '../provider.ts'

export const box: Provider = {
  slug: 'box',
  name: 'Box',
  docs: 'https://developer.box.com',
  words: ['box'],
  kinds: [
    { id: 'access-token', what: 'access token', token: '{L32}', near: true, hit: 'BOX_TOKEN = "{L32}"', miss: 'BOX_TOKEN = "{L15}"' },
    {
      id: 'client-secret',
      what: 'client secret',
      token: '{L32}',
      near: true,
      with: ['secret'],
      hit: 'BOX_SECRET = "{L32}"',
      miss: 'BOX_SECRET = "{L15}"',
    },
  ],
}
