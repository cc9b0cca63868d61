import type { Provider } from '../provider.ts'

export const ncbi: Provider = {
  slug: 'ncbi',
  name: 'NCBI',
  docs: 'https://www.ncbi.nlm.nih.gov/books/NBK25497',
  words: ['ncbi', 'entrez'],
  kinds: [{ id: 'api-key', what: 'API key', token: '{h36}', near: true, hit: 'NCBI_API_KEY = "{h36}"', miss: 'NCBI_API_KEY = "{h17}"' }],
}
