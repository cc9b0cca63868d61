import type { Provider } from '../provider.ts'

export const teamdesk: Provider = {
  slug: 'teamdesk',
  name: 'TeamDesk',
  docs: 'https://www.teamdesk.net',
  words: ['teamdesk'],
  kinds: [{ id: 'token', what: 'token', token: '{h32}', near: true, hit: 'TEAMDESK_TOKEN = "{h32}"', miss: 'TEAMDESK_TOKEN = "{h15}"' }],
}
