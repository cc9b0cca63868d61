import type { Provider } from '../provider.ts'

export const d7networks: Provider = {
  slug: 'd7networks',
  name: 'D7 Networks',
  docs: 'https://d7networks.com/docs',
  words: ['d7network', 'd7networks'],
  kinds: [
    { id: 'api-key', what: 'API token', token: '{b22-24}', near: true, hit: 'D7NETWORK_TOKEN = "{b24}"', miss: 'D7NETWORK_TOKEN = "{b10}"' },
    { id: 'token', what: 'API token', token: '{b21-26}', near: true, hit: 'D7NETWORK_TOKEN = "{b25}"', miss: 'D7NETWORK_TOKEN = "{b9}"' },
  ],
}
