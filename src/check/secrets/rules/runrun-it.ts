import type { Provider } from '../provider.ts'

export const runrunIt: Provider = {
  slug: 'runrun-it',
  name: 'Runrun.it',
  docs: 'https://runrun.it/api',
  words: ['runrunit'],
  kinds: [{ id: 'token', what: 'user token', token: '{L32}', near: true, hit: 'RUNRUNIT_TOKEN = "{L32}"', miss: 'RUNRUNIT_TOKEN = "{L15}"' }],
}
