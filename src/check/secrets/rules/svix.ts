import type { Provider } from '../provider.ts'

export const svix: Provider = {
  slug: 'svix',
  name: 'Svix',
  docs: 'https://docs.svix.com',
  words: ['svix'],
  kinds: [
    {
      id: 'auth-token',
      what: 'auth token',
      token: 'testsk_{t30-60}',
      severity: 'low',
      hit: 'VALUE = "testsk_{t34}"',
      miss: 'VALUE = "testsk_{t14}"',
    },
    { id: 'live', what: 'auth token', token: 'sk_{t30-60}.{a2}', near: true, hit: 'SVIX_TOKEN = "sk_{t34}.{a2}"', miss: 'SVIX_TOKEN = "sk_{t34}."' },
  ],
}
