import type { Provider } from '../provider.ts'

export const peopleforce: Provider = {
  slug: 'peopleforce',
  name: 'PeopleForce',
  docs: 'https://developer.peopleforce.io',
  words: ['peopleforce'],
  kinds: [
    { id: 'api-key', what: 'API key', token: '{L32}', near: true, hit: 'PEOPLEFORCE_API_KEY = "{L32}"', miss: 'PEOPLEFORCE_API_KEY = "{L15}"' },
  ],
}
