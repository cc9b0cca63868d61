import type { Provider } from '../provider.ts'

export const adjust: Provider = {
  slug: 'adjust',
  name: 'Adjust',
  docs: 'https://dev.adjust.com',
  words: ['adjustapi'],
  kinds: [{ id: 'api-token', what: 'API token', token: '{L20}', near: true, hit: 'ADJUSTAPI_TOKEN = "{L20}"', miss: 'ADJUSTAPI_TOKEN = "{L9}"' }],
}
