import type { Provider } from '../provider.ts'

export const beebole: Provider = {
  slug: 'beebole',
  name: 'Beebole',
  docs: 'https://beebole.com/help/api',
  words: ['beebole'],
  kinds: [{ id: 'api-token', what: 'API token', token: '{h40}', near: true, hit: 'BEEBOLE_TOKEN = "{h40}"', miss: 'BEEBOLE_TOKEN = "{h19}"' }],
}
