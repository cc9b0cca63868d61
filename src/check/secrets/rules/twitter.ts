import type { Provider } from '../provider.ts'

export const twitter: Provider = {
  slug: 'twitter',
  name: 'X',
  docs: 'https://docs.x.com',
  words: ['twitter', 'tweepy'],
  kinds: [
    {
      id: 'bearer-token',
      what: 'bearer token',
      token: 'AAAAAAAAAAAAAAAAAAAAA{s60-120}',
      hit: 'VALUE = "AAAAAAAAAAAAAAAAAAAAA{s64}"',
      miss: 'VALUE = "AAAAAAAAAAAAAAAAAAAAA{s29}"',
    },
    { id: 'api-key', what: 'API key', token: '{L25}', near: true, hit: 'TWITTER_API_KEY = "{L25}"', miss: 'TWITTER_API_KEY = "{L11}"' },
    { id: 'api-secret', what: 'API secret', token: '{L50}', near: true, hit: 'TWITTER_SECRET = "{L50}"', miss: 'TWITTER_SECRET = "{L24}"' },
    {
      id: 'access-token',
      what: 'access token',
      token: '{d8-20}-{L40}',
      near: true,
      hit: 'TWITTER_TOKEN = "{d12}-{L40}"',
      miss: 'TWITTER_TOKEN = "{d12}-{L19}"',
    },
    { id: 'access-secret', what: 'access token secret', token: '{L45}', near: true, hit: 'TWITTER_TOKEN = "{L45}"', miss: 'TWITTER_TOKEN = "{L21}"' },
  ],
}
