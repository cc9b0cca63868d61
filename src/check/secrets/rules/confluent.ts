import type { Provider } from '../provider.ts'

export const confluent: Provider = {
  slug: 'confluent',
  name: 'Confluent',
  docs: 'https://docs.confluent.io',
  words: ['confluent'],
  kinds: [
    {
      id: 'access-token',
      what: 'API key',
      token: '{L16}',
      near: true,
      severity: 'medium',
      hit: 'CONFLUENT_API_KEY = "{L16}"',
      miss: 'CONFLUENT_API_KEY = "{L7}"',
    },
    { id: 'secret-key', what: 'API secret', token: '{L64}', near: true, hit: 'CONFLUENT_SECRET = "{L64}"', miss: 'CONFLUENT_SECRET = "{L31}"' },
    { id: 'new-secret', what: 'API secret', token: 'cflt{b60}', hit: 'VALUE = "cflt{b60}"', miss: 'VALUE = "cflt{b29}"' },
  ],
}
