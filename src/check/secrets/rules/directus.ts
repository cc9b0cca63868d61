import type { Provider } from '../provider.ts'

export const directus: Provider = {
  slug: 'directus',
  name: 'Directus',
  docs: 'https://docs.directus.io',
  words: ['directus'],
  kinds: [{ id: 'token', what: 'static token', token: '{t32}', near: true, hit: 'DIRECTUS_TOKEN = "{t32}"', miss: 'DIRECTUS_TOKEN = "{t15}"' }],
}
