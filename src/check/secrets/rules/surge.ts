import type { Provider } from '../provider.ts'

export const surge: Provider = {
  slug: 'surge',
  name: 'Surge',
  docs: 'https://surge.sh/help',
  words: ['surgesh'],
  kinds: [{ id: 'token', what: 'token', token: '{h32}', near: true, hit: 'SURGESH_TOKEN = "{h32}"', miss: 'SURGESH_TOKEN = "{h15}"' }],
}
