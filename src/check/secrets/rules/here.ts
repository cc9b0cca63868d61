import type { Provider } from '../provider.ts'

export const here: Provider = {
  slug: 'here',
  name: 'HERE',
  docs: 'https://www.here.com/docs',
  words: ['hereapi', 'heremaps', 'hereapikey'],
  kinds: [{ id: 'api-key', what: 'API key', token: '{t43}', near: true, hit: 'HEREAPI_API_KEY = "{t43}"', miss: 'HEREAPI_API_KEY = "{t20}"' }],
}
