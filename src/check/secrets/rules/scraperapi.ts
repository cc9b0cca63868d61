import type { Provider } from '../provider.ts'

export const scraperapi: Provider = {
  slug: 'scraperapi',
  name: 'ScraperAPI',
  docs: 'https://docs.scraperapi.com',
  words: ['scraperapi'],
  kinds: [{ id: 'api-key', what: 'API key', token: '{h32}', near: true, hit: 'SCRAPERAPI_API_KEY = "{h32}"', miss: 'SCRAPERAPI_API_KEY = "{h15}"' }],
}
