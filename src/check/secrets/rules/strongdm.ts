import type { Provider } from '../provider.ts'

export const strongdm: Provider = {
  slug: 'strongdm',
  name: 'StrongDM',
  docs: 'https://docs.strongdm.com',
  words: ['strongdm'],
  kinds: [
    { id: 'admin-token', what: 'admin token', token: '{t60-200}', near: true, hit: 'STRONGDM_TOKEN = "{t64}"', miss: 'STRONGDM_TOKEN = "{t29}"' },
  ],
}
