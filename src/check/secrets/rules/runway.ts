import type { Provider } from '../provider.ts'

export const runway: Provider = {
  slug: 'runway',
  name: 'Runway',
  docs: 'https://docs.dev.runwayml.com',
  words: ['runwayml', 'runway'],
  kinds: [{ id: 'api-key', what: 'API key', token: 'key_{h128}', hit: 'VALUE = "key_{h128}"', miss: 'VALUE = "key_{h63}"' }],
}
