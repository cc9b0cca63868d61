import type { Provider } from '../provider.ts'

export const infracost: Provider = {
  slug: 'infracost',
  name: 'Infracost',
  docs: 'https://www.infracost.io/docs/',
  words: ['infracost'],
  kinds: [{ id: 'api-key', what: 'API key', token: 'ico-{L32}', hit: 'VALUE = "ico-{L32}"', miss: 'VALUE = "ico-{L15}"' }],
}
