import type { Provider } from '../provider.ts'

export const unstructured: Provider = {
  slug: 'unstructured',
  name: 'Unstructured',
  docs: 'https://docs.unstructured.io',
  words: ['unstructured'],
  kinds: [
    { id: 'api-key', what: 'API key', token: '{L30-40}', near: true, hit: 'UNSTRUCTURED_API_KEY = "{L34}"', miss: 'UNSTRUCTURED_API_KEY = "{L14}"' },
  ],
}
