import type { Provider } from '../provider.ts'

export const teamgate: Provider = {
  slug: 'teamgate',
  name: 'Teamgate',
  docs: 'https://developers.teamgate.com',
  words: ['teamgate'],
  kinds: [{ id: 'auth', what: 'auth token', token: '{L40}', near: true, hit: 'TEAMGATE_TOKEN = "{L40}"', miss: 'TEAMGATE_TOKEN = "{L19}"' }],
}
