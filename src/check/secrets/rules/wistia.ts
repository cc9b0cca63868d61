import type { Provider } from '../provider.ts'

export const wistia: Provider = {
  slug: 'wistia',
  name: 'Wistia',
  docs: 'https://docs.wistia.com',
  words: ['wistia'],
  kinds: [{ id: 'api-token', what: 'API token', token: '{h64}', near: true, hit: 'WISTIA_TOKEN = "{h64}"', miss: 'WISTIA_TOKEN = "{h31}"' }],
}
