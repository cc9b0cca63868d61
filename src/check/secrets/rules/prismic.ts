import type { Provider } from '../provider.ts'

export const prismic: Provider = {
  slug: 'prismic',
  name: 'Prismic',
  docs: 'https://prismic.io/docs',
  words: ['prismic'],
  kinds: [
    {
      id: 'access-token',
      what: 'permanent token',
      token: 'MC5{L15-100}.{s40-200}',
      hit: 'VALUE = "MC5{L19}.{s44}"',
      miss: 'VALUE = "MC5{L19}.{s19}"',
    },
    { id: 'write-token', what: 'write token', token: '{t60-200}', near: true, hit: 'PRISMIC_TOKEN = "{t64}"', miss: 'PRISMIC_TOKEN = "{t29}"' },
  ],
}
