import type { Provider } from '../provider.ts'

export const ns1: Provider = {
  slug: 'ns1',
  name: 'NS1',
  docs: 'https://developer.ibm.com/apis/catalog/ns1',
  words: ['nsone', 'ns1'],
  kinds: [{ id: 'api-key', what: 'API key', token: '{L20}', near: true, hit: 'NSONE_API_KEY = "{L20}"', miss: 'NSONE_API_KEY = "{L9}"' }],
}
