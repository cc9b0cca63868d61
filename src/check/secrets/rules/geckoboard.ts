import type { Provider } from '../provider.ts'

export const geckoboard: Provider = {
  slug: 'geckoboard',
  name: 'Geckoboard',
  docs: 'https://developer.geckoboard.com',
  words: ['geckoboard'],
  kinds: [{ id: 'api-key', what: 'API key', token: '{h32}', near: true, hit: 'GECKOBOARD_API_KEY = "{h32}"', miss: 'GECKOBOARD_API_KEY = "{h15}"' }],
}
