import type { Provider } from '../provider.ts'

export const zerobounce: Provider = {
  slug: 'zerobounce',
  name: 'ZeroBounce',
  docs: 'https://www.zerobounce.net/docs',
  words: ['zerobounce'],
  kinds: [{ id: 'api-key', what: 'API key', token: '{l32}', near: true, hit: 'ZEROBOUNCE_API_KEY = "{l32}"', miss: 'ZEROBOUNCE_API_KEY = "{l15}"' }],
}
