import type { Provider } from '../provider.ts'

export const poeditor: Provider = {
  slug: 'poeditor',
  name: 'POEditor',
  docs: 'https://poeditor.com/docs/api',
  words: ['poeditor'],
  kinds: [{ id: 'api-token', what: 'API token', token: '{h32}', near: true, hit: 'POEDITOR_TOKEN = "{h32}"', miss: 'POEDITOR_TOKEN = "{h15}"' }],
}
