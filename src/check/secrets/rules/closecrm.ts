import type { Provider } from '../provider.ts'

export const closecrm: Provider = {
  slug: 'closecrm',
  name: 'Close',
  docs: 'https://developer.close.com',
  words: ['closecrm', 'closeio'],
  kinds: [{ id: 'api-key', what: 'API key', token: 'api_{L22}.{L22}', hit: 'VALUE = "api_{L22}.{L22}"', miss: 'VALUE = "api_{L22}.{L10}"' }],
}
