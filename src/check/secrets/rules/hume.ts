import type { Provider } from '../provider.ts'

export const hume: Provider = {
  slug: 'hume',
  name: 'Hume AI',
  docs: 'https://dev.hume.ai/docs/introduction/api-key',
  words: ['humeai', 'humeapi'],
  kinds: [{ id: 'api-key', what: 'API key', token: '{L48}', near: true, hit: 'HUMEAI_API_KEY = "{L48}"', miss: 'HUMEAI_API_KEY = "{L23}"' }],
}
