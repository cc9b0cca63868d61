import type { Provider } from '../provider.ts'

export const removebg: Provider = {
  slug: 'removebg',
  name: 'remove.bg',
  docs: 'https://www.remove.bg/api',
  words: ['removebg'],
  kinds: [{ id: 'api-key', what: 'API key', token: '{L24}', near: true, hit: 'REMOVEBG_API_KEY = "{L24}"', miss: 'REMOVEBG_API_KEY = "{L11}"' }],
}
