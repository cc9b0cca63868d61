import type { Provider } from '../provider.ts'

export const formsite: Provider = {
  slug: 'formsite',
  name: 'Formsite',
  docs: 'https://support.formsite.com',
  words: ['formsite'],
  kinds: [{ id: 'api-key', what: 'API token', token: '{L32}', near: true, hit: 'FORMSITE_TOKEN = "{L32}"', miss: 'FORMSITE_TOKEN = "{L15}"' }],
}
