import type { Provider } from '../provider.ts'

export const workable: Provider = {
  slug: 'workable',
  name: 'Workable',
  docs: 'https://workable.readme.io',
  words: ['workable'],
  kinds: [{ id: 'token', what: 'access token', token: '{h64}', near: true, hit: 'WORKABLE_TOKEN = "{h64}"', miss: 'WORKABLE_TOKEN = "{h31}"' }],
}
