import type { Provider } from '../provider.ts'

export const heap: Provider = {
  slug: 'heap',
  name: 'Heap',
  docs: 'https://developers.heap.io',
  words: ['heapanalytics', 'heapio'],
  kinds: [
    { id: 'api-key', what: 'API key', token: '{h32}', near: true, hit: 'HEAPANALYTICS_API_KEY = "{h32}"', miss: 'HEAPANALYTICS_API_KEY = "{h15}"' },
  ],
}
