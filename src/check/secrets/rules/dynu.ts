import type { Provider } from '../provider.ts'

export const dynu: Provider = {
  slug: 'dynu',
  name: 'Dynu',
  docs: 'https://www.dynu.com',
  words: ['dynu'],
  kinds: [{ id: 'api-key', what: 'API key', token: '{H32}', near: true, hit: 'DYNU_API_KEY = "{H32}"', miss: 'DYNU_API_KEY = "{H15}"' }],
}
