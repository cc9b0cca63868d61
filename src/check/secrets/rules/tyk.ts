import type { Provider } from '../provider.ts'

export const tyk: Provider = {
  slug: 'tyk',
  name: 'Tyk',
  docs: 'https://tyk.io/docs',
  words: ['tyk'],
  kinds: [{ id: 'secret', what: 'gateway secret', token: '{h32}', near: true, hit: 'TYK_SECRET = "{h32}"', miss: 'TYK_SECRET = "{h15}"' }],
}
