import type { Provider } from '../provider.ts'

export const nightfall: Provider = {
  slug: 'nightfall',
  name: 'Nightfall',
  docs: 'https://docs.nightfall.ai',
  words: ['nightfall'],
  kinds: [{ id: 'api-key', what: 'API key', token: 'NF-{L32}', hit: 'VALUE = "NF-{L32}"', miss: 'VALUE = "NF-{L15}"' }],
}
