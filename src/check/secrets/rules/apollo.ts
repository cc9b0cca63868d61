import type { Provider } from '../provider.ts'

export const apollo: Provider = {
  slug: 'apollo',
  name: 'Apollo.io',
  docs: 'https://docs.apollo.io',
  words: ['apolloio', 'apollo'],
  kinds: [
    { id: 'api-key', what: 'API key', token: '{t22}', near: true, hit: 'APOLLOIO_API_KEY = "{t22}"', miss: 'APOLLOIO_API_KEY = "{t10}"' },
    {
      id: 'apollo-graph',
      what: 'GraphOS key',
      token: 'service:{t3-40}:{t22}',
      hit: 'VALUE = "service:{t7}:{t22}"',
      miss: 'VALUE = "service:{t7}:{t10}"',
    },
    {
      id: 'apollo-user',
      what: 'GraphOS user key',
      token: 'user:{s8-60}:{t22}',
      hit: 'VALUE = "user:{s12}:{t22}"',
      miss: 'VALUE = "user:{s12}:{t10}"',
    },
  ],
}
