import type { Provider } from '../provider.ts'

export const webScraper: Provider = {
  slug: 'web-scraper',
  name: 'Web Scraper',
  docs: 'https://webscraper.io/documentation',
  words: ['webscraper'],
  kinds: [{ id: 'token', what: 'API token', token: '{L60}', near: true, hit: 'WEBSCRAPER_TOKEN = "{L60}"', miss: 'WEBSCRAPER_TOKEN = "{L29}"' }],
}
