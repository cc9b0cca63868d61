import type { Provider } from '../provider.ts'

export const imagekit: Provider = {
  slug: 'imagekit',
  name: 'ImageKit',
  docs: 'https://imagekit.io/docs/api-keys',
  words: ['imagekit'],
  kinds: [
    { id: 'private-key', what: 'private key', token: 'private_{b28}', hit: 'VALUE = "private_{b28}"', miss: 'VALUE = "private_{b13}"' },
    {
      id: 'public-key',
      what: 'public key',
      token: 'public_{b28}',
      near: true,
      severity: 'low',
      hit: 'IMAGEKIT_API_KEY = "public_{b28}"',
      miss: 'IMAGEKIT_API_KEY = "public_{b13}"',
    },
  ],
}
