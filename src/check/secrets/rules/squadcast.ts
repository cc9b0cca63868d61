import type { Provider } from '../provider.ts'

export const squadcast: Provider = {
  slug: 'squadcast',
  name: 'Squadcast',
  docs: 'https://support.squadcast.com',
  words: ['squadcast'],
  kinds: [
    { id: 'refresh-token', what: 'refresh token', token: '{h128}', near: true, hit: 'SQUADCAST_TOKEN = "{h128}"', miss: 'SQUADCAST_TOKEN = "{h63}"' },
    { id: 'near', what: 'token', token: '{L40-128}', near: true, hit: 'SQUADCAST_TOKEN = "{L44}"', miss: 'SQUADCAST_TOKEN = "{L19}"' },
  ],
}
