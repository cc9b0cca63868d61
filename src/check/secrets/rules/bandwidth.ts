import type { Provider } from '../provider.ts'

export const bandwidth: Provider = {
  slug: 'bandwidth',
  name: 'Bandwidth',
  docs: 'https://dev.bandwidth.com',
  words: ['bandwidthcom'],
  kinds: [
    { id: 'api-token', what: 'API token', token: '{h32}', near: true, hit: 'BANDWIDTHCOM_TOKEN = "{h32}"', miss: 'BANDWIDTHCOM_TOKEN = "{h15}"' },
  ],
}
