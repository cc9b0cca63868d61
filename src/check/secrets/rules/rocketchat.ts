import type { Provider } from '../provider.ts'

export const rocketchat: Provider = {
  slug: 'rocketchat',
  name: 'Rocket.Chat',
  docs: 'https://developer.rocket.chat',
  words: ['rocketchat'],
  kinds: [{ id: 'token', what: 'access token', token: '{t43}', near: true, hit: 'ROCKETCHAT_TOKEN = "{t43}"', miss: 'ROCKETCHAT_TOKEN = "{t20}"' }],
}
