import type { Provider } from '../provider.ts'

export const ipapi: Provider = {
  slug: 'ipapi',
  name: 'ipapi',
  docs: 'https://ipapi.com/documentation',
  words: ['ipapi'],
  kinds: [{ id: 'api-key', what: 'API key', token: '{h32}', near: true, hit: 'IPAPI_KEY = "{h32}"', miss: 'IPAPI_KEY = "{h15}"' }],
}
