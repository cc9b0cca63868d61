import type { Provider } from '../provider.ts'

export const sportradar: Provider = {
  slug: 'sportradar',
  name: 'Sportradar',
  docs: 'https://developer.sportradar.com',
  words: ['sportradar'],
  kinds: [{ id: 'new', what: 'API key', token: '{L40}', near: true, hit: 'SPORTRADAR_API_KEY = "{L40}"', miss: 'SPORTRADAR_API_KEY = "{L19}"' }],
}
