import type { Provider } from '../provider.ts'

export const cloverly: Provider = {
  slug: 'cloverly',
  name: 'Cloverly',
  docs: 'https://docs.cloverly.com',
  words: ['cloverly'],
  kinds: [{ id: 'api-key', what: 'API key', token: '{t28}', near: true, hit: 'CLOVERLY_API_KEY = "{t28}"', miss: 'CLOVERLY_API_KEY = "{t13}"' }],
}
