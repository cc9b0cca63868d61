import type { Provider } from '../provider.ts'

export const tinyurl: Provider = {
  slug: 'tinyurl',
  name: 'TinyURL',
  docs: 'https://tinyurl.com/app/dev',
  words: ['tinyurl'],
  kinds: [{ id: 'api-token', what: 'API token', token: '{L60}', near: true, hit: 'TINYURL_TOKEN = "{L60}"', miss: 'TINYURL_TOKEN = "{L29}"' }],
}
