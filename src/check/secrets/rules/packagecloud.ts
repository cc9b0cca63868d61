import type { Provider } from '../provider.ts'

export const packagecloud: Provider = {
  slug: 'packagecloud',
  name: 'packagecloud',
  docs: 'https://packagecloud.io/docs/api',
  words: ['packagecloud'],
  kinds: [
    { id: 'api-token', what: 'API token', token: '{h48}', near: true, hit: 'PACKAGECLOUD_TOKEN = "{h48}"', miss: 'PACKAGECLOUD_TOKEN = "{h23}"' },
  ],
}
