import type { Provider } from '../provider.ts'

export const audd: Provider = {
  slug: 'audd',
  name: 'AudD',
  docs: 'https://docs.audd.io',
  words: ['audd'],
  kinds: [{ id: 'api-token', what: 'API token', token: '{h32}', near: true, hit: 'AUDD_TOKEN = "{h32}"', miss: 'AUDD_TOKEN = "{h15}"' }],
}
