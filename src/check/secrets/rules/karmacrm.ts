import type { Provider } from '../provider.ts'

export const karmacrm: Provider = {
  slug: 'karmacrm',
  name: 'karmaCRM',
  docs: 'https://www.karmacrm.com/developers',
  words: ['karmacrm'],
  kinds: [{ id: 'api-key', what: 'API key', token: '{L20}', near: true, hit: 'KARMACRM_API_KEY = "{L20}"', miss: 'KARMACRM_API_KEY = "{L9}"' }],
}
