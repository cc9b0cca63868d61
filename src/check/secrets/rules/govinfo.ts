import type { Provider } from '../provider.ts'

export const govinfo: Provider = {
  slug: 'govinfo',
  name: 'GovInfo',
  docs: 'https://api.data.gov',
  words: ['datagov', 'govinfo'],
  kinds: [{ id: 'api-key', what: 'API key', token: '{L40}', near: true, hit: 'DATAGOV_API_KEY = "{L40}"', miss: 'DATAGOV_API_KEY = "{L19}"' }],
}
