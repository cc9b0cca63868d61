import type { Provider } from '../provider.ts'

export const sonary: Provider = {
  slug: 'sonary',
  name: 'Sonary',
  docs: 'https://developer.sonarwatch.io',
  words: ['sonarwatch'],
  kinds: [{ id: 'api-key', what: 'API key', token: '{L40}', near: true, hit: 'SONARWATCH_API_KEY = "{L40}"', miss: 'SONARWATCH_API_KEY = "{L19}"' }],
}
