import type { Provider } from '../provider.ts'

export const serpstack: Provider = {
  slug: 'serpstack',
  name: 'serpstack',
  docs: 'https://serpstack.com/documentation',
  words: ['serpstack'],
  kinds: [{ id: 'api-key', what: 'API key', token: '{h32}', near: true, hit: 'SERPSTACK_API_KEY = "{h32}"', miss: 'SERPSTACK_API_KEY = "{h15}"' }],
}
