import type { Provider } from '../provider.ts'

export const peopleforce: Provider = {
  slug: 'peopleforce',
  name: 'PeopleForce',
  docs: 'https://developer.peopleforce.io',
  words: ['peopleforce'],
  kinds: [{ id: 'api-key', what: 'API key', token: '{L32}', near: true, hit: 'PEOPLEFORCE_KEY = "{L32}"', miss: 'PEOPLEFORCE_KEY = "{L15}"' }],
}
