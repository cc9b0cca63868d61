import type { Provider } from '../provider.ts'

export const qdrant: Provider = {
  slug: 'qdrant',
  name: 'Qdrant',
  docs: 'https://qdrant.tech/documentation',
  words: ['qdrant'],
  kinds: [{ id: 'api-key', what: 'API key', token: '{t40-60}', near: true, hit: 'QDRANT_API_KEY = "{t44}"', miss: 'QDRANT_API_KEY = "{t19}"' }],
}
