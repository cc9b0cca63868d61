import type { Provider } from '../provider.ts'

export const papertrail: Provider = {
  slug: 'papertrail',
  name: 'Papertrail',
  docs: 'https://www.papertrail.com/help',
  words: ['papertrail'],
  kinds: [{ id: 'api-token', what: 'API token', token: '{L20}', near: true, hit: 'PAPERTRAIL_TOKEN = "{L20}"', miss: 'PAPERTRAIL_TOKEN = "{L9}"' }],
}
