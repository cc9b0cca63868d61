import type { Provider } from '../provider.ts'

export const unplugg: Provider = {
  slug: 'unplugg',
  name: 'Unplugg',
  docs: 'https://unplu.gg',
  words: ['unplugg'],
  kinds: [{ id: 'api-key', what: 'API key', token: '{h64}', near: true, hit: 'UNPLUGG_API_KEY = "{h64}"', miss: 'UNPLUGG_API_KEY = "{h31}"' }],
}
