import type { Provider } from '../provider.ts'

export const streak: Provider = {
  slug: 'streak',
  name: 'Streak',
  docs: 'https://streak.readme.io',
  words: ['streakcrm', 'streak'],
  kinds: [{ id: 'api-key', what: 'API key', token: '{h32}', near: true, hit: 'STREAKCRM_API_KEY = "{h32}"', miss: 'STREAKCRM_API_KEY = "{h15}"' }],
}
