import type { Provider } from '../provider.ts'

export const beamer: Provider = {
  slug: 'beamer',
  name: 'Beamer',
  docs: 'https://www.getbeamer.com/api',
  words: ['beamer'],
  kinds: [{ id: 'api-key', what: 'API key', token: 'b_{e44}', near: true, hit: 'BEAMER_API_KEY = "b_{e44}"', miss: 'BEAMER_API_KEY = "b_{e21}"' }],
}
