import type { Provider } from '../provider.ts'

export const lokalise: Provider = {
  slug: 'lokalise',
  name: 'Lokalise',
  docs: 'https://developers.lokalise.com',
  words: ['lokalise'],
  kinds: [{ id: 'api-token', what: 'API token', token: '{h40}', near: true, hit: 'LOKALISE_TOKEN = "{h40}"', miss: 'LOKALISE_TOKEN = "{h19}"' }],
}
