import type { Provider } from '../provider.ts'

export const fixer: Provider = {
  slug: 'fixer',
  name: 'Fixer',
  docs: 'https://fixer.io/documentation',
  words: ['fixerio', 'fixer'],
  kinds: [{ id: 'api-key', what: 'API key', token: '{h32}', near: true, hit: 'FIXERIO_API_KEY = "{h32}"', miss: 'FIXERIO_API_KEY = "{h15}"' }],
}
