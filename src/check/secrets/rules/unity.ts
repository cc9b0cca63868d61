import type { Provider } from '../provider.ts'

export const unity: Provider = {
  slug: 'unity',
  name: 'Unity',
  docs: 'https://docs.unity.com',
  words: ['unity3d', 'unityservices'],
  kinds: [
    {
      id: 'secret-key',
      what: 'service account secret',
      token: '{t32}',
      near: true,
      hit: 'UNITY3D_SECRET = "{t32}"',
      miss: 'UNITY3D_SECRET = "{t15}"',
    },
  ],
}
