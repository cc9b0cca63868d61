import type { Provider } from '../provider.ts'

export const newsapi: Provider = {
  slug: 'newsapi',
  name: 'NewsAPI',
  docs: 'https://newsapi.org/docs',
  words: ['newsapi'],
  kinds: [{ id: 'api-key', what: 'API key', token: '{h32}', near: true, hit: 'NEWSAPI_API_KEY = "{h32}"', miss: 'NEWSAPI_API_KEY = "{h15}"' }],
}
