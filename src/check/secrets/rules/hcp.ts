import type { Provider } from '../provider.ts'

export const hcp: Provider = {
  slug: 'hcp',
  name: 'HashiCorp Cloud',
  docs: 'https://developer.hashicorp.com/hcp',
  words: ['hcp'],
  kinds: [{ id: 'client-secret', what: 'client secret', token: '{t64}', near: true, hit: 'HCP_SECRET = "{t64}"', miss: 'HCP_SECRET = "{t31}"' }],
}
