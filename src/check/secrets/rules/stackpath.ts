import type { Provider } from '../provider.ts'

export const stackpath: Provider = {
  slug: 'stackpath',
  name: 'StackPath',
  docs: 'https://developer.stackpath.com',
  words: ['stackpath'],
  kinds: [
    { id: 'client-secret', what: 'client secret', token: '{h64}', near: true, hit: 'STACKPATH_SECRET = "{h64}"', miss: 'STACKPATH_SECRET = "{h31}"' },
    {
      id: 'client-id',
      what: 'client id',
      token: '{h32}',
      near: true,
      severity: 'low',
      hit: 'STACKPATH_CLIENT_ID = "{h32}"',
      miss: 'STACKPATH_CLIENT_ID = "{h15}"',
    },
  ],
}
