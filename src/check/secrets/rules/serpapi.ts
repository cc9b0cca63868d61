import type { Provider } from '../provider.ts'

export const serpapi: Provider = {
  slug: 'serpapi',
  name: 'SerpApi',
  docs: 'https://serpapi.com',
  words: ['serpapi'],
  kinds: [{ id: 'api-key', what: 'API key', token: '{h64}', near: true, hit: 'SERPAPI_API_KEY = "{h64}"', miss: 'SERPAPI_API_KEY = "{h31}"' }],
}
