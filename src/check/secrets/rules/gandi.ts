import type { Provider } from '../provider.ts'

export const gandi: Provider = {
  slug: 'gandi',
  name: 'Gandi',
  docs: 'https://api.gandi.net',
  words: ['gandi'],
  kinds: [
    { id: 'api-key', what: 'API key', token: '{L24}', near: true, hit: 'GANDI_API_KEY = "{L24}"', miss: 'GANDI_API_KEY = "{L11}"' },
    { id: 'pat', what: 'personal access token', token: '{h40}', near: true, hit: 'GANDI_TOKEN = "{h40}"', miss: 'GANDI_TOKEN = "{h19}"' },
  ],
}
