import type { Provider } from '../provider.ts'

export const valtown: Provider = {
  slug: 'valtown',
  name: 'Val Town',
  docs: 'https://docs.val.town/reference/api/authentication/',
  words: ['valtown'],
  kinds: [{ id: 'token', what: 'API token', token: 'vtwn_{t20-44}', hit: 'VALUE = "vtwn_{t24}"', miss: 'VALUE = "vtwn_{t11}"' }],
}
