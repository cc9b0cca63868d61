import type { Provider } from '../provider.ts'

export const sirv: Provider = {
  slug: 'sirv',
  name: 'Sirv',
  docs: 'https://apidocs.sirv.com',
  words: ['sirv'],
  kinds: [{ id: 'client-secret', what: 'client secret', token: '{b88}', near: true, hit: 'SIRV_SECRET = "{b88}"', miss: 'SIRV_SECRET = "{b43}"' }],
}
