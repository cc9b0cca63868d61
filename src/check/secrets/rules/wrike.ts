import type { Provider } from '../provider.ts'

export const wrike: Provider = {
  slug: 'wrike',
  name: 'Wrike',
  docs: 'https://developers.wrike.com',
  words: ['wrike'],
  kinds: [
    { id: 'access-token', what: 'access token', token: 'ey{t333}', near: true, hit: 'WRIKE_TOKEN = "ey{t333}"', miss: 'WRIKE_TOKEN = "ey{t165}"' },
    { id: 'any', what: 'access token', token: '{t60-400}', near: true, hit: 'WRIKE_TOKEN = "{t64}"', miss: 'WRIKE_TOKEN = "{t29}"' },
  ],
}
