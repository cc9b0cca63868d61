import type { Provider } from '../provider.ts'

export const qualtrics: Provider = {
  slug: 'qualtrics',
  name: 'Qualtrics',
  docs: 'https://api.qualtrics.com',
  words: ['qualtrics'],
  kinds: [{ id: 'api-token', what: 'API token', token: '{L40}', near: true, hit: 'QUALTRICS_TOKEN = "{L40}"', miss: 'QUALTRICS_TOKEN = "{L19}"' }],
}
