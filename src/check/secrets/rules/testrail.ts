import type { Provider } from '../provider.ts'

export const testrail: Provider = {
  slug: 'testrail',
  name: 'TestRail',
  docs: 'https://support.testrail.com',
  words: ['testrail'],
  kinds: [{ id: 'api-key', what: 'API key', token: '{s40-60}', near: true, hit: 'TESTRAIL_API_KEY = "{s44}"', miss: 'TESTRAIL_API_KEY = "{s19}"' }],
}
