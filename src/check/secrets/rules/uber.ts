import type { Provider } from '../provider.ts'

export const uber: Provider = {
  slug: 'uber',
  name: 'Uber',
  docs: 'https://developer.uber.com',
  words: ['uber'],
  kinds: [{ id: 'server-token', what: 'server token', token: '{t40}', near: true, hit: 'UBER_TOKEN = "{t40}"', miss: 'UBER_TOKEN = "{t19}"' }],
}
