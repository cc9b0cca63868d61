import type { Provider } from '../provider.ts'

export const algolia: Provider = {
  slug: 'algolia',
  name: 'Algolia',
  docs: 'https://www.algolia.com/doc/guides/security/api-keys/',
  words: ['algolia'],
  kinds: [
    { id: 'admin-key', what: 'admin API key', token: '{h32}', near: true, hit: 'ALGOLIA_API_KEY = "{h32}"', miss: 'ALGOLIA_API_KEY = "{h15}"' },
  ],
}
