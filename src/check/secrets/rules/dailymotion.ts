import type { Provider } from '../provider.ts'

export const dailymotion: Provider = {
  slug: 'dailymotion',
  name: 'Dailymotion',
  docs: 'https://developers.dailymotion.com',
  words: ['dailymotion'],
  kinds: [
    { id: 'api-secret', what: 'API secret', token: '{h40}', near: true, hit: 'DAILYMOTION_SECRET = "{h40}"', miss: 'DAILYMOTION_SECRET = "{h19}"' },
  ],
}
