import type { Provider } from '../provider.ts'

export const skyscanner: Provider = {
  slug: 'skyscanner',
  name: 'Skyscanner',
  docs: 'https://developers.skyscanner.net',
  words: ['skyscanner'],
  kinds: [{ id: 'api-key', what: 'API key', token: '{l32}', near: true, hit: 'SKYSCANNER_API_KEY = "{l32}"', miss: 'SKYSCANNER_API_KEY = "{l15}"' }],
}
