import type { Provider } from '../provider.ts'

export const luno: Provider = {
  slug: 'luno',
  name: 'Luno',
  docs: 'https://www.luno.com/en/developers',
  words: ['luno'],
  kinds: [{ id: 'secret', what: 'secret key', token: '{t43}', near: true, hit: 'LUNO_SECRET = "{t43}"', miss: 'LUNO_SECRET = "{t20}"' }],
}
