import type { Provider } from '../provider.ts'

export const greptile: Provider = {
  slug: 'greptile',
  name: 'Greptile',
  docs: 'https://www.greptile.com/docs',
  words: ['greptile'],
  kinds: [{ id: 'api-key', what: 'API key', token: '{b48}', near: true, hit: 'GREPTILE_API_KEY = "{b48}"', miss: 'GREPTILE_API_KEY = "{b23}"' }],
}
