import type { Provider } from '../provider.ts'

export const soundcloud: Provider = {
  slug: 'soundcloud',
  name: 'SoundCloud',
  docs: 'https://developers.soundcloud.com',
  words: ['soundcloud'],
  kinds: [
    {
      id: 'client-secret',
      what: 'client secret',
      token: '{L32}',
      near: true,
      hit: 'SOUNDCLOUD_SECRET = "{L32}"',
      miss: 'SOUNDCLOUD_SECRET = "{L15}"',
    },
  ],
}
