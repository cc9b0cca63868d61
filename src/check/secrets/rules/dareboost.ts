import type { Provider } from '../provider.ts'

export const dareboost: Provider = {
  slug: 'dareboost',
  name: 'Dareboost',
  docs: 'https://www.dareboost.com/en/documentation-api',
  words: ['dareboost'],
  kinds: [{ id: 'api-key', what: 'API key', token: '{L60}', near: true, hit: 'DAREBOOST_API_KEY = "{L60}"', miss: 'DAREBOOST_API_KEY = "{L29}"' }],
}
