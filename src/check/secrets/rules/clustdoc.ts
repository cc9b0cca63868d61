import type { Provider } from '../provider.ts'

export const clustdoc: Provider = {
  slug: 'clustdoc',
  name: 'Clustdoc',
  docs: 'https://developers.clustdoc.com',
  words: ['clustdoc'],
  kinds: [{ id: 'api-key', what: 'API token', token: '{L60}', near: true, hit: 'CLUSTDOC_TOKEN = "{L60}"', miss: 'CLUSTDOC_TOKEN = "{L29}"' }],
}
