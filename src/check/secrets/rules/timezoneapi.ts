import type { Provider } from '../provider.ts'

export const timezoneapi: Provider = {
  slug: 'timezoneapi',
  name: 'TimezoneAPI',
  docs: 'https://timezoneapi.io/developers',
  words: ['timezoneapi'],
  kinds: [{ id: 'api-key', what: 'API key', token: '{L20}', near: true, hit: 'TIMEZONEAPI_API_KEY = "{L20}"', miss: 'TIMEZONEAPI_API_KEY = "{L9}"' }],
}
