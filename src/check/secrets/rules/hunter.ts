import type { Provider } from '../provider.ts'

export const hunter: Provider = {
  slug: 'hunter',
  name: 'Hunter',
  docs: 'https://hunter.io/api',
  words: ['hunterio', 'hunter'],
  kinds: [{ id: 'api-key', what: 'API key', token: '{h40}', near: true, hit: 'HUNTERIO_API_KEY = "{h40}"', miss: 'HUNTERIO_API_KEY = "{h19}"' }],
}
