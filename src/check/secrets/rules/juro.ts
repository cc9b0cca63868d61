import type { Provider } from '../provider.ts'

export const juro: Provider = {
  slug: 'juro',
  name: 'Juro',
  docs: 'https://api-docs.juro.com',
  words: ['juro'],
  kinds: [{ id: 'api-key', what: 'API key', token: '{L40}', near: true, hit: 'JURO_API_KEY = "{L40}"', miss: 'JURO_API_KEY = "{L19}"' }],
}
