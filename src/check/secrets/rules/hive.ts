import type { Provider } from '../provider.ts'

export const hive: Provider = {
  slug: 'hive',
  name: 'Hive',
  docs: 'https://developers.hive.com',
  words: ['hiveapi', 'hivecom'],
  kinds: [{ id: 'api-key', what: 'API key', token: '{L32}', near: true, hit: 'HIVEAPI_API_KEY = "{L32}"', miss: 'HIVEAPI_API_KEY = "{L15}"' }],
}
