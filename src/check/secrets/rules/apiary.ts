import type { Provider } from '../provider.ts'

export const apiary: Provider = {
  slug: 'apiary',
  name: 'Apiary',
  docs: 'https://help.apiary.io',
  words: ['apiary'],
  kinds: [{ id: 'token', what: 'API token', token: '{h32}', near: true, hit: 'APIARY_TOKEN = "{h32}"', miss: 'APIARY_TOKEN = "{h15}"' }],
}
