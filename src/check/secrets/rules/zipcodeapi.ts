import type { Provider } from '../provider.ts'

export const zipcodeapi: Provider = {
  slug: 'zipcodeapi',
  name: 'ZipCodeAPI',
  docs: 'https://www.zipcodeapi.com/API',
  words: ['zipcodeapi'],
  kinds: [{ id: 'api-key', what: 'API key', token: '{L64}', near: true, hit: 'ZIPCODEAPI_API_KEY = "{L64}"', miss: 'ZIPCODEAPI_API_KEY = "{L31}"' }],
}
