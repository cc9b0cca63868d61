import type { Provider } from '../provider.ts'

export const meilisearch: Provider = {
  slug: 'meilisearch',
  name: 'Meilisearch',
  docs: 'https://www.meilisearch.com/docs',
  words: ['meilisearch', 'meili'],
  kinds: [
    { id: 'master-key', what: 'API key', token: '{h64}', near: true, hit: 'MEILISEARCH_API_KEY = "{h64}"', miss: 'MEILISEARCH_API_KEY = "{h31}"' },
  ],
}
