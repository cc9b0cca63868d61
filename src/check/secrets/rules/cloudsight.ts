import type { Provider } from '../provider.ts'

export const cloudsight: Provider = {
  slug: 'cloudsight',
  name: 'CloudSight',
  docs: 'https://cloudsight.docs.apiary.io',
  words: ['cloudsight'],
  kinds: [
    { id: 'api-key', what: 'API key', token: '{L22-24}', near: true, hit: 'CLOUDSIGHT_API_KEY = "{L24}"', miss: 'CLOUDSIGHT_API_KEY = "{L10}"' },
  ],
}
