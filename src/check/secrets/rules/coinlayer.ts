import type { Provider } from '../provider.ts'

export const coinlayer: Provider = {
  slug: 'coinlayer',
  name: 'coinlayer',
  docs: 'https://coinlayer.com/documentation',
  words: ['coinlayer'],
  kinds: [{ id: 'api-key', what: 'API key', token: '{h32}', near: true, hit: 'COINLAYER_API_KEY = "{h32}"', miss: 'COINLAYER_API_KEY = "{h15}"' }],
}
