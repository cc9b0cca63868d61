import type { Provider } from '../provider.ts'

export const besttime: Provider = {
  slug: 'besttime',
  name: 'BestTime',
  docs: 'https://documentation.besttime.app',
  words: ['besttime'],
  kinds: [{ id: 'api-key', what: 'API key', token: 'pri_{h32}', hit: 'VALUE = "pri_{h32}"', miss: 'VALUE = "pri_{h15}"' }],
}
