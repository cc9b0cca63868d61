import type { Provider } from '../provider.ts'

export const fivetran: Provider = {
  slug: 'fivetran',
  name: 'Fivetran',
  docs: 'https://fivetran.com/docs',
  words: ['fivetran'],
  kinds: [{ id: 'api-secret', what: 'API secret', token: '{L32}', near: true, hit: 'FIVETRAN_SECRET = "{L32}"', miss: 'FIVETRAN_SECRET = "{L15}"' }],
}
