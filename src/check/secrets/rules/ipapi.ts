import type { Provider } from '../provider.ts'

export const ipapi: Provider = {
  slug: 'ipapi',
  name: 'ipapi',
  docs: 'https://ipapi.com/documentation',
  words: ['ipapi'],
  kinds: [{ id: 'api-key', what: 'API key', token: '{h32}', near: true, hit: 'IPAPI_API_KEY = "{h32}"', miss: 'IPAPI_API_KEY = "{h15}"' }],
}
