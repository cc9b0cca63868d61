import type { Provider } from '../provider.ts'

export const kairos: Provider = {
  slug: 'kairos',
  name: 'Kairos',
  docs: 'https://www.kairos.com/docs',
  words: ['kairosapi'],
  kinds: [{ id: 'app-key', what: 'app key', token: '{h32}', near: true, hit: 'KAIROSAPI_API_KEY = "{h32}"', miss: 'KAIROSAPI_API_KEY = "{h15}"' }],
}
