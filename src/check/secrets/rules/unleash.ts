import type { Provider } from '../provider.ts'

export const unleash: Provider = {
  slug: 'unleash',
  name: 'Unleash',
  docs: 'https://docs.getunleash.io',
  words: ['unleash'],
  kinds: [
    {
      id: 'api-token',
      what: 'API token',
      token: '(*|default):(production|development|default).{h52-64}',
      hit: 'VALUE = "*:production.{h56}"',
      miss: 'VALUE = "*:production.{h25}"',
    },
    {
      id: 'near',
      what: 'API token',
      token: '{t1-20}:{t1-20}.{h50-70}',
      near: true,
      hit: 'UNLEASH_TOKEN = "{t5}:{t5}.{h54}"',
      miss: 'UNLEASH_TOKEN = "{t5}:{t5}.{h24}"',
    },
  ],
}
