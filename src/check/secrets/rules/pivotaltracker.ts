import type { Provider } from '../provider.ts'

export const pivotaltracker: Provider = {
  slug: 'pivotaltracker',
  name: 'Pivotal Tracker',
  docs: 'https://www.pivotaltracker.com/help/api',
  words: ['pivotaltracker', 'pivotal'],
  kinds: [
    { id: 'api-token', what: 'API token', token: '{h32}', near: true, hit: 'PIVOTALTRACKER_TOKEN = "{h32}"', miss: 'PIVOTALTRACKER_TOKEN = "{h15}"' },
  ],
}
