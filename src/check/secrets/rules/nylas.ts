import type { Provider } from '../provider.ts'

export const nylas: Provider = {
  slug: 'nylas',
  name: 'Nylas',
  docs: 'https://developer.nylas.com',
  words: ['nylas'],
  kinds: [{ id: 'api-key', what: 'API key', token: 'nyk_v0_{L64}', hit: 'VALUE = "nyk_v0_{L64}"', miss: 'VALUE = "nyk_v0_{L31}"' }],
}
