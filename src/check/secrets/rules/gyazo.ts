import type { Provider } from '../provider.ts'

export const gyazo: Provider = {
  slug: 'gyazo',
  name: 'Gyazo',
  docs: 'https://gyazo.com/api',
  words: ['gyazo'],
  kinds: [{ id: 'access-token', what: 'access token', token: '{t43}', near: true, hit: 'GYAZO_TOKEN = "{t43}"', miss: 'GYAZO_TOKEN = "{t20}"' }],
}
