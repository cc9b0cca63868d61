import type { Provider } from '../provider.ts'

export const oxylabs: Provider = {
  slug: 'oxylabs',
  name: 'Oxylabs',
  docs: 'https://developers.oxylabs.io',
  words: ['oxylabs'],
  kinds: [{ id: 'password', what: 'password', token: '{s12-40}', near: true, hit: 'OXYLABS_PASSWORD = "{s16}"', miss: 'OXYLABS_PASSWORD = "{s5}"' }],
}
