import type { Provider } from '../provider.ts'

export const scrapingbee: Provider = {
  slug: 'scrapingbee',
  name: 'ScrapingBee',
  docs: 'https://www.scrapingbee.com/documentation',
  words: ['scrapingbee'],
  kinds: [
    { id: 'api-key', what: 'API key', token: '{u80}', near: true, hit: 'SCRAPINGBEE_API_KEY = "{u80}"', miss: 'SCRAPINGBEE_API_KEY = "{u39}"' },
  ],
}
