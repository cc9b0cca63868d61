import type { Provider } from '../provider.ts'

export const kickbox: Provider = {
  slug: 'kickbox',
  name: 'Kickbox',
  docs: 'https://docs.kickbox.com',
  words: ['kickbox'],
  kinds: [
    { id: 'api-key', what: 'API key', token: 'live_{L64}', hit: 'VALUE = "live_{L64}"', miss: 'VALUE = "live_{L31}"' },
    { id: 'test-key', what: 'API key', token: 'test_{L64}', severity: 'low', hit: 'VALUE = "test_{L64}"', miss: 'VALUE = "test_{L31}"' },
  ],
}
