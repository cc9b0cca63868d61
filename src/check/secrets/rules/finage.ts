import type { Provider } from '../provider.ts'

export const finage: Provider = {
  slug: 'finage',
  name: 'Finage',
  docs: 'https://finage.co.uk/docs',
  words: ['finage'],
  kinds: [{ id: 'api-key', what: 'API key', token: 'API_KEY{L32}', hit: 'VALUE = "API_KEY{L32}"', miss: 'VALUE = "API_KEY{L15}"' }],
}
