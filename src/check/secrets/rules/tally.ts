import type { Provider } from '../provider.ts'

export const tally: Provider = {
  slug: 'tally',
  name: 'Tally',
  docs: 'https://developers.tally.so',
  words: ['tallyso'],
  kinds: [{ id: 'api-key', what: 'API key', token: 'tly-{L20-60}', hit: 'VALUE = "tly-{L24}"', miss: 'VALUE = "tly-{L9}"' }],
}
