import type { Provider } from '../provider.ts'

export const scrapingant: Provider = {
  slug: 'scrapingant',
  name: 'ScrapingAnt',
  docs: 'https://docs.scrapingant.com',
  words: ['scrapingant'],
  kinds: [
    { id: 'api-key', what: 'API key', token: '{h32}', near: true, hit: 'SCRAPINGANT_API_KEY = "{h32}"', miss: 'SCRAPINGANT_API_KEY = "{h15}"' },
  ],
}
