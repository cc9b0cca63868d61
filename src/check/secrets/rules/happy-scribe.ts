import type { Provider } from '../provider.ts'

export const happyScribe: Provider = {
  slug: 'happy-scribe',
  name: 'Happy Scribe',
  docs: 'https://dev.happyscribe.com',
  words: ['happyscribe'],
  kinds: [
    { id: 'api-key', what: 'API key', token: '{L24}', near: true, hit: 'HAPPYSCRIBE_API_KEY = "{L24}"', miss: 'HAPPYSCRIBE_API_KEY = "{L11}"' },
  ],
}
