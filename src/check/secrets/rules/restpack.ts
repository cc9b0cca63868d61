import type { Provider } from '../provider.ts'

export const restpack: Provider = {
  slug: 'restpack',
  name: 'Restpack',
  docs: 'https://restpack.io',
  words: ['restpackhtmltopdf', 'restpack'],
  kinds: [
    {
      id: 'token',
      what: 'access token',
      token: '{L48}',
      near: true,
      hit: 'RESTPACKHTMLTOPDF_TOKEN = "{L48}"',
      miss: 'RESTPACKHTMLTOPDF_TOKEN = "{L23}"',
    },
  ],
}
