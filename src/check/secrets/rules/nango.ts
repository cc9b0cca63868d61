import type { Provider } from '../provider.ts'

export const nango: Provider = {
  slug: 'nango',
  name: 'Nango',
  docs: 'https://docs.nango.dev/reference/api/authentication',
  words: ['nango'],
  kinds: [
    {
      id: 'secret-key',
      what: 'secret key',
      token: '{uuid}',
      near: true,
      hit: 'NANGO_SECRET = "{H8}-{H4}-{H4}-{H4}-{H12}"',
      miss: 'NANGO_SECRET = "{H8}-{H4}-{H4}-{H4}-{H5}"',
    },
  ],
}
