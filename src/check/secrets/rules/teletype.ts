import type { Provider } from '../provider.ts'

export const teletype: Provider = {
  slug: 'teletype',
  name: 'Teletype',
  docs: 'https://teletype.app/help/api',
  words: ['teletype'],
  kinds: [{ id: 'api-key', what: 'API key', token: '{t60-80}', near: true, hit: 'TELETYPE_API_KEY = "{t64}"', miss: 'TELETYPE_API_KEY = "{t29}"' }],
}
