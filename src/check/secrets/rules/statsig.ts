import type { Provider } from '../provider.ts'

export const statsig: Provider = {
  slug: 'statsig',
  name: 'Statsig',
  docs: 'https://docs.statsig.com',
  words: ['statsig'],
  kinds: [
    { id: 'server-secret', what: 'server secret key', token: 'secret-{L43-45}', hit: 'VALUE = "secret-{L45}"', miss: 'VALUE = "secret-{L20}"' },
    { id: 'console-key', what: 'console API key', token: 'console-{L43-45}', hit: 'VALUE = "console-{L45}"', miss: 'VALUE = "console-{L20}"' },
    {
      id: 'client-key',
      what: 'client key',
      token: 'client-{L43-45}',
      near: true,
      severity: 'low',
      hit: 'STATSIG_API_KEY = "client-{L45}"',
      miss: 'STATSIG_API_KEY = "client-{L20}"',
    },
  ],
}
