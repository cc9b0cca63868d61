import type { Provider } from '../provider.ts'

export const typesense: Provider = {
  slug: 'typesense',
  name: 'Typesense',
  docs: 'https://typesense.org/docs',
  words: ['typesense'],
  kinds: [{ id: 'api-key', what: 'API key', token: '{L32-48}', near: true, hit: 'TYPESENSE_API_KEY = "{L36}"', miss: 'TYPESENSE_API_KEY = "{L15}"' }],
}
