import type { Provider } from '../provider.ts'

export const airbrake: Provider = {
  slug: 'airbrake',
  name: 'Airbrake',
  docs: 'https://docs.airbrake.io',
  words: ['airbrake'],
  kinds: [
    { id: 'project-key', what: 'project key', token: '{h32}', near: true, hit: 'AIRBRAKE_API_KEY = "{h32}"', miss: 'AIRBRAKE_API_KEY = "{h15}"' },
    { id: 'user-key', what: 'user key', token: '{h40}', near: true, hit: 'AIRBRAKE_API_KEY = "{h40}"', miss: 'AIRBRAKE_API_KEY = "{h19}"' },
  ],
}
