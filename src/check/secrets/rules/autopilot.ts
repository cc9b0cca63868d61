import type { Provider } from '../provider.ts'

export const autopilot: Provider = {
  slug: 'autopilot',
  name: 'Autopilot',
  docs: 'https://autopilot.docs.apiary.io',
  words: ['autopilothq'],
  kinds: [
    { id: 'api-key', what: 'API key', token: '{h32}', near: true, hit: 'AUTOPILOTHQ_API_KEY = "{h32}"', miss: 'AUTOPILOTHQ_API_KEY = "{h15}"' },
  ],
}
