import type { Provider } from '../provider.ts'

export const marketstack: Provider = {
  slug: 'marketstack',
  name: 'marketstack',
  docs: 'https://marketstack.com/documentation',
  words: ['marketstack'],
  kinds: [
    { id: 'api-key', what: 'API key', token: '{h32}', near: true, hit: 'MARKETSTACK_API_KEY = "{h32}"', miss: 'MARKETSTACK_API_KEY = "{h15}"' },
  ],
}
