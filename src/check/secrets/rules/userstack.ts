import type { Provider } from '../provider.ts'

export const userstack: Provider = {
  slug: 'userstack',
  name: 'userstack',
  docs: 'https://userstack.com/documentation',
  words: ['userstack'],
  kinds: [{ id: 'api-key', what: 'API key', token: '{h32}', near: true, hit: 'USERSTACK_API_KEY = "{h32}"', miss: 'USERSTACK_API_KEY = "{h15}"' }],
}
