import type { Provider } from '../provider.ts'

export const hive: Provider = {
  slug: 'hive',
  name: 'Hive',
  docs: 'https://developers.hive.com',
  words: ['hiveapi', 'hivecom'],
  kinds: [{ id: 'api-key', what: 'API key', token: '{L32}', near: true, hit: 'HIVEAPI_KEY = "{L32}"', miss: 'HIVEAPI_KEY = "{L15}"' }],
}
