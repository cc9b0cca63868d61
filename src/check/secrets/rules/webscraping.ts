import type { Provider } from '../provider.ts'

export const webscraping: Provider = {
  slug: 'webscraping',
  name: 'WebScraping',
  docs: 'https://webscrapingapi.com',
  words: ['webscraping'],
  kinds: [
    { id: 'api-key', what: 'API key', token: '{L32}', near: true, hit: 'WEBSCRAPING_API_KEY = "{L32}"', miss: 'WEBSCRAPING_API_KEY = "{L15}"' },
  ],
}
