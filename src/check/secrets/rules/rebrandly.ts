import type { Provider } from '../provider.ts'

export const rebrandly: Provider = {
  slug: 'rebrandly',
  name: 'Rebrandly',
  docs: 'https://developers.rebrandly.com',
  words: ['rebrandly'],
  kinds: [{ id: 'api-key', what: 'API key', token: '{h32}', near: true, hit: 'REBRANDLY_API_KEY = "{h32}"', miss: 'REBRANDLY_API_KEY = "{h15}"' }],
}
