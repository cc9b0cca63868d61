import type { Provider } from '../provider.ts'

export const redpanda: Provider = {
  slug: 'redpanda',
  name: 'Redpanda',
  docs: 'https://docs.redpanda.com/redpanda-cloud/security/',
  words: ['redpanda'],
  kinds: [
    { id: 'client-secret', what: 'client secret', token: '{t64}', near: true, hit: 'REDPANDA_SECRET = "{t64}"', miss: 'REDPANDA_SECRET = "{t31}"' },
  ],
}
