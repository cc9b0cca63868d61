import type { Provider } from '../provider.ts'

export const guru: Provider = {
  slug: 'guru',
  name: 'Guru',
  docs: 'https://developer.getguru.com',
  words: ['getguru'],
  kinds: [
    {
      id: 'token',
      what: 'user token',
      token: '{uuid}',
      near: true,
      hit: 'GETGURU_TOKEN = "{H8}-{H4}-{H4}-{H4}-{H12}"',
      miss: 'GETGURU_TOKEN = "{H8}-{H4}-{H4}-{H4}-{H5}"',
    },
  ],
}
