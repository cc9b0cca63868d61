import type { Provider } from '../provider.ts'

export const positionstack: Provider = {
  slug: 'positionstack',
  name: 'positionstack',
  docs: 'https://positionstack.com/documentation',
  words: ['positionstack'],
  kinds: [
    { id: 'api-key', what: 'API key', token: '{h32}', near: true, hit: 'POSITIONSTACK_API_KEY = "{h32}"', miss: 'POSITIONSTACK_API_KEY = "{h15}"' },
  ],
}
