import type { Provider } from '../provider.ts'

export const upwave: Provider = {
  slug: 'upwave',
  name: 'Upwave',
  docs: 'https://www.upwave.io',
  words: ['upwave'],
  kinds: [{ id: 'api-key', what: 'API key', token: '{h32}', near: true, hit: 'UPWAVE_API_KEY = "{h32}"', miss: 'UPWAVE_API_KEY = "{h15}"' }],
}
