import type { Provider } from '../provider.ts'

export const sparkpost: Provider = {
  slug: 'sparkpost',
  name: 'SparkPost',
  docs: 'https://developers.sparkpost.com',
  words: ['sparkpost'],
  kinds: [{ id: 'api-key', what: 'API key', token: '{h40}', near: true, hit: 'SPARKPOST_API_KEY = "{h40}"', miss: 'SPARKPOST_API_KEY = "{h19}"' }],
}
