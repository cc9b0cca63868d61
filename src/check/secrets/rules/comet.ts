import type { Provider } from '../provider.ts'

export const comet: Provider = {
  slug: 'comet',
  name: 'Comet',
  docs: 'https://www.comet.com/docs',
  words: ['cometml', 'comet'],
  kinds: [{ id: 'api-key', what: 'API key', token: '{L25}', near: true, hit: 'COMETML_API_KEY = "{L25}"', miss: 'COMETML_API_KEY = "{L11}"' }],
}
