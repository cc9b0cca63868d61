import type { Provider } from '../provider.ts'

export const deadmanssnitch: Provider = {
  slug: 'deadmanssnitch',
  name: "Dead Man's Snitch",
  docs: 'https://deadmanssnitch.com/docs',
  words: ['deadmanssnitch'],
  kinds: [
    { id: 'api-key', what: 'API key', token: '{h32}', near: true, hit: 'DEADMANSSNITCH_API_KEY = "{h32}"', miss: 'DEADMANSSNITCH_API_KEY = "{h15}"' },
  ],
}
