import type { Provider } from '../provider.ts'

export const moonclerk: Provider = {
  slug: 'moonclerk',
  name: 'MoonClerk',
  docs: 'https://moonclerk.com/developers',
  words: ['moonclerk'],
  kinds: [{ id: 'api-key', what: 'API key', token: '{h32}', near: true, hit: 'MOONCLERK_API_KEY = "{h32}"', miss: 'MOONCLERK_API_KEY = "{h15}"' }],
}
