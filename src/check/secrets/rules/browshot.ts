import type { Provider } from '../provider.ts'

export const browshot: Provider = {
  slug: 'browshot',
  name: 'Browshot',
  docs: 'https://browshot.com/api',
  words: ['browshot'],
  kinds: [{ id: 'api-key', what: 'API key', token: '{L28}', near: true, hit: 'BROWSHOT_API_KEY = "{L28}"', miss: 'BROWSHOT_API_KEY = "{L13}"' }],
}
