import type { Provider } from '../provider.ts'

export const shipstation: Provider = {
  slug: 'shipstation',
  name: 'ShipStation',
  docs: 'https://www.shipstation.com/docs/api',
  words: ['shipstation'],
  kinds: [
    { id: 'api-key', what: 'API key', token: '{h32}', near: true, hit: 'SHIPSTATION_API_KEY = "{h32}"', miss: 'SHIPSTATION_API_KEY = "{h15}"' },
  ],
}
