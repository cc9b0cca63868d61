import type { Provider } from '../provider.ts'

export const ipstack: Provider = {
  slug: 'ipstack',
  name: 'ipstack',
  docs: 'https://ipstack.com/documentation',
  words: ['ipstack'],
  kinds: [{ id: 'api-key', what: 'API key', token: '{h32}', near: true, hit: 'IPSTACK_API_KEY = "{h32}"', miss: 'IPSTACK_API_KEY = "{h15}"' }],
}
