import type { Provider } from '../provider.ts'

export const walkscore: Provider = {
  slug: 'walkscore',
  name: 'Walk Score',
  docs: 'https://www.walkscore.com/professional/api.php',
  words: ['walkscore'],
  kinds: [{ id: 'api-key', what: 'API key', token: '{h32}', near: true, hit: 'WALKSCORE_API_KEY = "{h32}"', miss: 'WALKSCORE_API_KEY = "{h15}"' }],
}
