import type { Provider } from '../provider.ts'

export const twelvedata: Provider = {
  slug: 'twelvedata',
  name: 'Twelve Data',
  docs: 'https://twelvedata.com/docs',
  words: ['twelvedata'],
  kinds: [{ id: 'api-key', what: 'API key', token: '{h32}', near: true, hit: 'TWELVEDATA_API_KEY = "{h32}"', miss: 'TWELVEDATA_API_KEY = "{h15}"' }],
}
