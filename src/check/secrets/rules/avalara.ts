import type { Provider } from '../provider.ts'

export const avalara: Provider = {
  slug: 'avalara',
  name: 'Avalara',
  docs: 'https://developer.avalara.com',
  words: ['avalara'],
  kinds: [{ id: 'license-key', what: 'license key', token: '{X16}', near: true, hit: 'AVALARA_API_KEY = "{X16}"', miss: 'AVALARA_API_KEY = "{X7}"' }],
}
