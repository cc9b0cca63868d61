import type { Provider } from '../provider.ts'

export const sherpadesk: Provider = {
  slug: 'sherpadesk',
  name: 'SherpaDesk',
  docs: 'https://documentation.sherpadesk.com',
  words: ['sherpadesk'],
  kinds: [{ id: 'api-key', what: 'API key', token: '{l32}', near: true, hit: 'SHERPADESK_API_KEY = "{l32}"', miss: 'SHERPADESK_API_KEY = "{l15}"' }],
}
