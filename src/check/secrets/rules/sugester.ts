import type { Provider } from '../provider.ts'

export const sugester: Provider = {
  slug: 'sugester',
  name: 'Sugester',
  docs: 'https://sugester.com',
  words: ['sugester'],
  kinds: [{ id: 'api-key', what: 'API key', token: '{L32}', near: true, hit: 'SUGESTER_KEY = "{L32}"', miss: 'SUGESTER_KEY = "{L15}"' }],
}
