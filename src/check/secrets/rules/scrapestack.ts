import type { Provider } from '../provider.ts'

export const scrapestack: Provider = {
  slug: 'scrapestack',
  name: 'scrapestack',
  docs: 'https://scrapestack.com/documentation',
  words: ['scrapestack'],
  kinds: [
    { id: 'api-key', what: 'API key', token: '{h32}', near: true, hit: 'SCRAPESTACK_API_KEY = "{h32}"', miss: 'SCRAPESTACK_API_KEY = "{h15}"' },
  ],
}
