import type { Provider } from '../provider.ts'

export const worksnaps: Provider = {
  slug: 'worksnaps',
  name: 'Worksnaps',
  docs: 'https://www.worksnaps.com/api_docs',
  words: ['worksnaps'],
  kinds: [{ id: 'token', what: 'API token', token: '{L40}', near: true, hit: 'WORKSNAPS_TOKEN = "{L40}"', miss: 'WORKSNAPS_TOKEN = "{L19}"' }],
}
