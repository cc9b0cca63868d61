import type { Provider } from '../provider.ts'

export const pushbullet: Provider = {
  slug: 'pushbullet',
  name: 'Pushbullet',
  docs: 'https://docs.pushbullet.com',
  words: ['pushbullet'],
  kinds: [
    {
      id: 'access-token',
      what: 'access token',
      token: 'o.{L32}',
      near: true,
      hit: 'PUSHBULLET_TOKEN = "o.{L32}"',
      miss: 'PUSHBULLET_TOKEN = "o.{L15}"',
    },
    { id: 'near', what: 'access token', token: '{L34}', near: true, hit: 'PUSHBULLET_TOKEN = "{L34}"', miss: 'PUSHBULLET_TOKEN = "{L16}"' },
  ],
}
