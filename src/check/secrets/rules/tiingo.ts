import type { Provider } from '../provider.ts'

export const tiingo: Provider = {
  slug: 'tiingo',
  name: 'Tiingo',
  docs: 'https://www.tiingo.com/documentation',
  words: ['tiingo'],
  kinds: [{ id: 'api-key', what: 'API key', token: '{h40}', near: true, hit: 'TIINGO_API_KEY = "{h40}"', miss: 'TIINGO_API_KEY = "{h19}"' }],
}
