import type { Provider } from '../provider.ts'

export const endorlabs: Provider = {
  slug: 'endorlabs',
  name: 'Endor Labs',
  docs: 'https://docs.endorlabs.com/rest-api/authentication/',
  words: ['endor', 'endorlabs'],
  kinds: [{ id: 'api-key', what: 'API key', token: 'endr+{t16}', hit: 'VALUE = "endr+{t16}"', miss: 'VALUE = "endr+{t7}"' }],
}
