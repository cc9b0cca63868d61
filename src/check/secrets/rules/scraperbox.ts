import type { Provider } from '../provider.ts'

export const scraperbox: Provider = {
  slug: 'scraperbox',
  name: 'ScraperBox',
  docs: 'https://scraperbox.com/api-documentation',
  words: ['scraperbox'],
  kinds: [{ id: 'api-key', what: 'API key', token: '{u32}', near: true, hit: 'SCRAPERBOX_API_KEY = "{u32}"', miss: 'SCRAPERBOX_API_KEY = "{u15}"' }],
}
