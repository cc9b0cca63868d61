import type { Provider } from '../provider.ts'

export const dailyco: Provider = {
  slug: 'dailyco',
  name: 'Daily',
  docs: 'https://docs.daily.co',
  words: ['daily', 'dailyco'],
  kinds: [{ id: 'api-key', what: 'API key', token: '{h64}', near: true, hit: 'DAILY_API_KEY = "{h64}"', miss: 'DAILY_API_KEY = "{h31}"' }],
}
