import type { Provider } from '../provider.ts'

export const upcdatabase: Provider = {
  slug: 'upcdatabase',
  name: 'UPC Database',
  docs: 'https://upcdatabase.org/api',
  words: ['upcdatabase'],
  kinds: [{ id: 'api-key', what: 'API token', token: '{u32}', near: true, hit: 'UPCDATABASE_TOKEN = "{u32}"', miss: 'UPCDATABASE_TOKEN = "{u15}"' }],
}
