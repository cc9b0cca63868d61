import type { Provider } from '../provider.ts'

export const jotform: Provider = {
  slug: 'jotform',
  name: 'Jotform',
  docs: 'https://api.jotform.com/docs',
  words: ['jotform'],
  kinds: [{ id: 'api-key', what: 'API key', token: '{h32}', near: true, hit: 'JOTFORM_API_KEY = "{h32}"', miss: 'JOTFORM_API_KEY = "{h15}"' }],
}
