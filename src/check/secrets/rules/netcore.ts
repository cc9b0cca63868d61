import type { Provider } from '../provider.ts'

export const netcore: Provider = {
  slug: 'netcore',
  name: 'Netcore',
  docs: 'https://cedocs.netcorecloud.com',
  words: ['netcore', 'netcorecloud'],
  kinds: [{ id: 'api-key', what: 'API key', token: '{h32}', near: true, hit: 'NETCORE_API_KEY = "{h32}"', miss: 'NETCORE_API_KEY = "{h15}"' }],
}
