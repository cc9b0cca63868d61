import type { Provider } from '../provider.ts'

export const e2b: Provider = {
  slug: 'e2b',
  name: 'E2B',
  docs: 'https://e2b.dev/docs/getting-started/api-key',
  words: ['e2b'],
  kinds: [
    { id: 'api-key', what: 'API key', token: 'e2b_{h40}', hit: 'VALUE = "e2b_{h40}"', miss: 'VALUE = "e2b_{h19}"' },
    { id: 'access-token', what: 'access token', token: 'sk_e2b_{h40}', hit: 'VALUE = "sk_e2b_{h40}"', miss: 'VALUE = "sk_e2b_{h19}"' },
  ],
}
