import type { Provider } from '../provider.ts'

export const importio: Provider = {
  slug: 'importio',
  name: 'Import.io',
  docs: 'https://www.import.io',
  words: ['importio'],
  kinds: [
    { id: 'api-key', what: 'API key', token: '{h120-130}', near: true, hit: 'IMPORTIO_API_KEY = "{h124}"', miss: 'IMPORTIO_API_KEY = "{h59}"' },
  ],
}
