import type { Provider } from '../provider.ts'

export const replicate: Provider = {
  slug: 'replicate',
  name: 'Replicate',
  docs: 'https://replicate.com/docs/topics/security/api-tokens',
  words: ['replicate'],
  kinds: [{ id: 'api-token', what: 'API token', token: 'r8_{t37}', hit: 'VALUE = "r8_{t37}"', miss: 'VALUE = "r8_{t17}"' }],
}
