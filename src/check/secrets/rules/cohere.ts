import type { Provider } from '../provider.ts'

export const cohere: Provider = {
  slug: 'cohere',
  name: 'Cohere',
  docs: 'https://docs.cohere.com',
  words: ['cohere', 'coapi'],
  kinds: [{ id: 'api-key', what: 'API key', token: '{L40}', near: true, hit: 'COHERE_API_KEY = "{L40}"', miss: 'COHERE_API_KEY = "{L19}"' }],
}
