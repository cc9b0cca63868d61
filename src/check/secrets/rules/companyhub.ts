import type { Provider } from '../provider.ts'

export const companyhub: Provider = {
  slug: 'companyhub',
  name: 'CompanyHub',
  docs: 'https://companyhub.com/docs',
  words: ['companyhub'],
  kinds: [{ id: 'api-key', what: 'API key', token: '{L20}', near: true, hit: 'COMPANYHUB_API_KEY = "{L20}"', miss: 'COMPANYHUB_API_KEY = "{L9}"' }],
}
