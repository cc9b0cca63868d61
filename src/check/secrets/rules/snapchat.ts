import type { Provider } from '../provider.ts'

export const snapchat: Provider = {
  slug: 'snapchat',
  name: 'Snapchat',
  docs: 'https://developers.snap.com',
  words: ['snapchat'],
  kinds: [
    {
      id: 'client-secret',
      what: 'client secret',
      token: '{t36-44}',
      near: true,
      hit: 'SNAPCHAT_SECRET = "{t40}"',
      miss: 'SNAPCHAT_SECRET = "{t17}"',
    },
  ],
}
