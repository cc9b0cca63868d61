import type { Provider } from '../provider.ts'

export const playht: Provider = {
  slug: 'playht',
  name: 'PlayHT',
  docs: 'https://docs.play.ht',
  words: ['playht'],
  kinds: [
    { id: 'secret-key', what: 'secret key', token: '{h32}', near: true, hit: 'PLAYHT_SECRET = "{h32}"', miss: 'PLAYHT_SECRET = "{h15}"' },
    { id: 'ak', what: 'secret key', token: 'ak-{h32}', near: true, hit: 'PLAYHT_SECRET = "ak-{h32}"', miss: 'PLAYHT_SECRET = "ak-{h15}"' },
  ],
}
