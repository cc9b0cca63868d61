import type { Provider } from '../provider.ts'

export const wpscan: Provider = {
  slug: 'wpscan',
  name: 'WPScan',
  docs: 'https://wpscan.com/api',
  words: ['wpscan'],
  kinds: [{ id: 'api-token', what: 'API token', token: '{t43}', near: true, hit: 'WPSCAN_TOKEN = "{t43}"', miss: 'WPSCAN_TOKEN = "{t20}"' }],
}
