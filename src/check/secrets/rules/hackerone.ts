import type { Provider } from '../provider.ts'

export const hackerone: Provider = {
  slug: 'hackerone',
  name: 'HackerOne',
  docs: 'https://api.hackerone.com',
  words: ['hackerone'],
  kinds: [{ id: 'api-token', what: 'API token', token: '{b44}', near: true, hit: 'HACKERONE_TOKEN = "{b44}"', miss: 'HACKERONE_TOKEN = "{b21}"' }],
}
