import type { Provider } from '../provider.ts'

export const zyte: Provider = {
  slug: 'zyte',
  name: 'Zyte',
  docs: 'https://docs.zyte.com',
  words: ['zyte', 'scrapinghub'],
  kinds: [{ id: 'api-key', what: 'API key', token: '{h32}', near: true, hit: 'ZYTE_API_KEY = "{h32}"', miss: 'ZYTE_API_KEY = "{h15}"' }],
}
