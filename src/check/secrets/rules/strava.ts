import type { Provider } from '../provider.ts'

export const strava: Provider = {
  slug: 'strava',
  name: 'Strava',
  docs: 'https://developers.strava.com',
  words: ['strava'],
  kinds: [
    { id: 'client-secret', what: 'client secret', token: '{h40}', near: true, hit: 'STRAVA_SECRET = "{h40}"', miss: 'STRAVA_SECRET = "{h19}"' },
  ],
}
