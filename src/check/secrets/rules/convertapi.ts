import type { Provider } from '../provider.ts'

export const convertapi: Provider = {
  slug: 'convertapi',
  name: 'ConvertAPI',
  docs: 'https://docs.convertapi.com',
  words: ['convertapi'],
  kinds: [{ id: 'secret', what: 'secret', token: '{L16}', near: true, hit: 'CONVERTAPI_SECRET = "{L16}"', miss: 'CONVERTAPI_SECRET = "{L7}"' }],
}
