import type { Provider } from '../provider.ts'

export const fred: Provider = {
  slug: 'fred',
  name: 'FRED',
  docs: 'https://fred.stlouisfed.org/docs/api',
  words: ['fredapi', 'stlouisfed'],
  kinds: [{ id: 'api-key', what: 'API key', token: '{l32}', near: true, hit: 'FREDAPI_API_KEY = "{l32}"', miss: 'FREDAPI_API_KEY = "{l15}"' }],
}
