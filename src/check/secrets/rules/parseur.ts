import type { Provider } from '../provider.ts'

export const parseur: Provider = {
  slug: 'parseur',
  name: 'Parseur',
  docs: 'https://developer.parseur.com',
  words: ['parseur'],
  kinds: [{ id: 'api-key', what: 'API key', token: '{h40}', near: true, hit: 'PARSEUR_API_KEY = "{h40}"', miss: 'PARSEUR_API_KEY = "{h19}"' }],
}
