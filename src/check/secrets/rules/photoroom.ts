import type { Provider } from '../provider.ts'

export const photoroom: Provider = {
  slug: 'photoroom',
  name: 'Photoroom',
  docs: 'https://docs.photoroom.com',
  words: ['photoroom'],
  kinds: [
    { id: 'api-key', what: 'API key', token: '{h40}', near: true, hit: 'PHOTOROOM_API_KEY = "{h40}"', miss: 'PHOTOROOM_API_KEY = "{h19}"' },
    { id: 'live-key', what: 'API key', token: 'sk_pr_{t20-80}', hit: 'VALUE = "sk_pr_{t24}"', miss: 'VALUE = "sk_pr_{t11}"' },
  ],
}
