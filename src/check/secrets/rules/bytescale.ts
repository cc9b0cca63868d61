import type { Provider } from '../provider.ts'

export const bytescale: Provider = {
  slug: 'bytescale',
  name: 'Bytescale',
  docs: 'https://www.bytescale.com/docs',
  words: ['bytescale', 'uploadio'],
  kinds: [
    {
      id: 'secret-key',
      what: 'secret key',
      token: 'secret_{L20-60}',
      near: true,
      hit: 'BYTESCALE_SECRET = "secret_{L24}"',
      miss: 'BYTESCALE_SECRET = "secret_{L9}"',
    },
  ],
}
