import type { Provider } from '../provider.ts'

export const weaviate: Provider = {
  slug: 'weaviate',
  name: 'Weaviate',
  docs: 'https://docs.weaviate.io',
  words: ['weaviate'],
  kinds: [{ id: 'api-key', what: 'API key', token: '{L36-52}', near: true, hit: 'WEAVIATE_API_KEY = "{L40}"', miss: 'WEAVIATE_API_KEY = "{L17}"' }],
}
