import type { Provider } from '../provider.ts'

export const epicgames: Provider = {
  slug: 'epicgames',
  name: 'Epic Games',
  docs: 'https://dev.epicgames.com',
  words: ['epicgames'],
  kinds: [
    { id: 'client-secret', what: 'client secret', token: '{b43}', near: true, hit: 'EPICGAMES_SECRET = "{b43}"', miss: 'EPICGAMES_SECRET = "{b20}"' },
  ],
}
