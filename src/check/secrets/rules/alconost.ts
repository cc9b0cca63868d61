import type { Provider } from '../provider.ts'

export const alconost: Provider = {
  slug: 'alconost',
  name: 'Alconost',
  docs: 'https://alconost.com/en',
  words: ['alconost'],
  kinds: [{ id: 'api-key', what: 'API key', token: '{h32}', near: true, hit: 'ALCONOST_API_KEY = "{h32}"', miss: 'ALCONOST_API_KEY = "{h15}"' }],
}
