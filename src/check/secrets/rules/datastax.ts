import type { Provider } from '../provider.ts'

export const datastax: Provider = {
  slug: 'datastax',
  name: 'DataStax Astra',
  docs: 'https://docs.datastax.com',
  words: ['astra', 'datastax'],
  kinds: [
    {
      id: 'application-token',
      what: 'application token',
      token: 'AstraCS:{L24}:{h64}',
      hit: 'VALUE = "AstraCS:{L24}:{h64}"',
      miss: 'VALUE = "AstraCS:{L24}:{h31}"',
    },
  ],
}
