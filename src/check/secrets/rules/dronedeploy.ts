import type { Provider } from '../provider.ts'

export const dronedeploy: Provider = {
  slug: 'dronedeploy',
  name: 'DroneDeploy',
  docs: 'https://docs.dronedeploy.com',
  words: ['dronedeploy'],
  kinds: [
    { id: 'api-key', what: 'API key', token: '{h32}', near: true, hit: 'DRONEDEPLOY_API_KEY = "{h32}"', miss: 'DRONEDEPLOY_API_KEY = "{h15}"' },
  ],
}
