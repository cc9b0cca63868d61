import type { Provider } from '../provider.ts'

export const dandelion: Provider = {
  slug: 'dandelion',
  name: 'Dandelion',
  docs: 'https://dandelion.eu/docs',
  words: ['dandelion'],
  kinds: [{ id: 'api-key', what: 'API token', token: '{h32}', near: true, hit: 'DANDELION_TOKEN = "{h32}"', miss: 'DANDELION_TOKEN = "{h15}"' }],
}
