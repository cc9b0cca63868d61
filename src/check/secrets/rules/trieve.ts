import type { Provider } from '../provider.ts'

export const trieve: Provider = {
  slug: 'trieve',
  name: 'Trieve',
  docs: 'https://docs.trieve.ai',
  words: ['trieve'],
  kinds: [{ id: 'api-key', what: 'API key', token: 'tr-{L32}', hit: 'VALUE = "tr-{L32}"', miss: 'VALUE = "tr-{L15}"' }],
}
