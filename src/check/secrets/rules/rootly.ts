import type { Provider } from '../provider.ts'

export const rootly: Provider = {
  slug: 'rootly',
  name: 'Rootly',
  docs: 'https://docs.rootly.com',
  words: ['rootly'],
  kinds: [{ id: 'api-key', what: 'API key', token: 'rootly_{h64}', hit: 'VALUE = "rootly_{h64}"', miss: 'VALUE = "rootly_{h31}"' }],
}
