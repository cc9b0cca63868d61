import type { Provider } from '../provider.ts'

export const browserbase: Provider = {
  slug: 'browserbase',
  name: 'Browserbase',
  docs: 'https://docs.browserbase.com',
  words: ['browserbase'],
  kinds: [{ id: 'api-key', what: 'API key', token: 'bb_(live|test)_{t20-44}', hit: 'VALUE = "bb_live_{t24}"', miss: 'VALUE = "bb_live_{t11}"' }],
}
