import type { Provider } from '../provider.ts'

export const redis: Provider = {
  slug: 'redis',
  name: 'Redis Cloud',
  docs: 'https://redis.io/docs',
  words: ['rediscloud', 'redislabs'],
  kinds: [
    {
      id: 'secret-key',
      what: 'API secret key',
      token: 'S{l40-60}',
      near: true,
      hit: 'REDISCLOUD_SECRET = "S{l44}"',
      miss: 'REDISCLOUD_SECRET = "S{l19}"',
    },
  ],
}
