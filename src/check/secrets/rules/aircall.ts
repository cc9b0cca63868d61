import type { Provider } from '../provider.ts'

export const aircall: Provider = {
  slug: 'aircall',
  name: 'Aircall',
  docs: 'https://developer.aircall.io',
  words: ['aircall'],
  kinds: [{ id: 'api-token', what: 'API token', token: '{h32}', near: true, hit: 'AIRCALL_TOKEN = "{h32}"', miss: 'AIRCALL_TOKEN = "{h15}"' }],
}
