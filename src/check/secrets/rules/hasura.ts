import type { Provider } from '../provider.ts'

export const hasura: Provider = {
  slug: 'hasura',
  name: 'Hasura',
  docs: 'https://hasura.io/docs',
  words: ['hasura'],
  kinds: [
    { id: 'admin-secret', what: 'admin secret', token: '{L32-64}', near: true, hit: 'HASURA_SECRET = "{L36}"', miss: 'HASURA_SECRET = "{L15}"' },
  ],
}
