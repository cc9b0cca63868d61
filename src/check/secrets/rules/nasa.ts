import type { Provider } from '../provider.ts'

export const nasa: Provider = {
  slug: 'nasa',
  name: 'NASA',
  docs: 'https://api.nasa.gov',
  words: ['nasa'],
  kinds: [{ id: 'api-key', what: 'API key', token: '{L40}', near: true, hit: 'NASA_API_KEY = "{L40}"', miss: 'NASA_API_KEY = "{L19}"' }],
}
