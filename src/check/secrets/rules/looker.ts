import type { Provider } from '../provider.ts'

export const looker: Provider = {
  slug: 'looker',
  name: 'Looker',
  docs: 'https://cloud.google.com/looker/docs',
  words: ['looker'],
  kinds: [
    { id: 'client-secret', what: 'client secret', token: '{L24}', near: true, hit: 'LOOKER_SECRET = "{L24}"', miss: 'LOOKER_SECRET = "{L11}"' },
    {
      id: 'client-id',
      what: 'client id',
      token: '{L20}',
      near: true,
      severity: 'low',
      hit: 'LOOKER_CLIENT_ID = "{L20}"',
      miss: 'LOOKER_CLIENT_ID = "{L9}"',
    },
  ],
}
