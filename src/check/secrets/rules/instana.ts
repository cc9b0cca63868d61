import type { Provider } from '../provider.ts'

export const instana: Provider = {
  slug: 'instana',
  name: 'Instana',
  docs: 'https://www.ibm.com/docs/en/instana-observability',
  words: ['instana'],
  kinds: [{ id: 'api-token', what: 'API token', token: '{t22}', near: true, hit: 'INSTANA_TOKEN = "{t22}"', miss: 'INSTANA_TOKEN = "{t10}"' }],
}
