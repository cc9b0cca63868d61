import type { Provider } from '../provider.ts'

export const sugester: Provider = {
  slug: 'sugester',
  name: 'Sugester',
  docs: 'https://sugester.com',
  words: ['sugester'],
  kinds: [{ id: 'api-key', what: 'API key', token: '{L32}', near: true, hit: 'SUGESTER_API_KEY = "{L32}"', miss: 'SUGESTER_API_KEY = "{L15}"' }],
}
