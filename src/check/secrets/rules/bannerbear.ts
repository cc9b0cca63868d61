import type { Provider } from '../provider.ts'

export const bannerbear: Provider = {
  slug: 'bannerbear',
  name: 'Bannerbear',
  docs: 'https://developers.bannerbear.com',
  words: ['bannerbear'],
  kinds: [{ id: 'v2', what: 'API key', token: 'bb_(pr|ma)_{h30}', hit: 'VALUE = "bb_pr_{h30}"', miss: 'VALUE = "bb_pr_{h14}"' }],
}
