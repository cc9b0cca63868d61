import type { Provider } from '../provider.ts'

export const overloop: Provider = {
  slug: 'overloop',
  name: 'Overloop',
  docs: 'https://apidoc.overloop.com',
  words: ['overloop'],
  kinds: [{ id: 'api-key', what: 'API key', token: '{t50}', near: true, hit: 'OVERLOOP_API_KEY = "{t50}"', miss: 'OVERLOOP_API_KEY = "{t24}"' }],
}
