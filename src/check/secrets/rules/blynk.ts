import type { Provider } from '../provider.ts'

export const blynk: Provider = {
  slug: 'blynk',
  name: 'Blynk',
  docs: 'https://docs.blynk.io',
  words: ['blynk'],
  kinds: [{ id: 'auth-token', what: 'auth token', token: '{t32}', near: true, hit: 'BLYNK_TOKEN = "{t32}"', miss: 'BLYNK_TOKEN = "{t15}"' }],
}
