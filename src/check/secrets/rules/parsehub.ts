import type { Provider } from '../provider.ts'

export const parsehub: Provider = {
  slug: 'parsehub',
  name: 'ParseHub',
  docs: 'https://www.parsehub.com/docs',
  words: ['parsehub'],
  kinds: [{ id: 'api-key', what: 'API key', token: 't{t11-13}', near: true, hit: 'PARSEHUB_API_KEY = "t{t13}"', miss: 'PARSEHUB_API_KEY = "t{t4}"' }],
}
