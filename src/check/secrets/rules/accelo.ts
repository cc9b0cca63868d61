import type { Provider } from '../provider.ts'

export const accelo: Provider = {
  slug: 'accelo',
  name: 'Accelo',
  docs: 'https://api.accelo.com/docs',
  words: ['accelo'],
  kinds: [
    { id: 'client-secret', what: 'client secret', token: '{t32}', near: true, hit: 'ACCELO_SECRET = "{t32}"', miss: 'ACCELO_SECRET = "{t15}"' },
  ],
}
