import type { Provider } from '../provider.ts'

export const upstash: Provider = {
  slug: 'upstash',
  name: 'Upstash',
  docs: 'https://upstash.com/docs',
  words: ['upstash'],
  kinds: [
    { id: 'redis-token', what: 'REST token', token: 'A{t50-60}', near: true, hit: 'UPSTASH_TOKEN = "A{t54}"', miss: 'UPSTASH_TOKEN = "A{t24}"' },
    { id: 'near', what: 'REST token', token: '{b40-120}', near: true, hit: 'UPSTASH_TOKEN = "{b44}"', miss: 'UPSTASH_TOKEN = "{b19}"' },
  ],
}
