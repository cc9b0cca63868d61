import type { Provider } from '../provider.ts'

export const chatfuel: Provider = {
  slug: 'chatfuel',
  name: 'Chatfuel',
  docs: 'https://docs.chatfuel.com',
  words: ['chatfuel'],
  kinds: [{ id: 'token', what: 'API token', token: '{L128}', near: true, hit: 'CHATFUEL_TOKEN = "{L128}"', miss: 'CHATFUEL_TOKEN = "{L63}"' }],
}
