import type { Provider } from '../provider.ts'

export const dovico: Provider = {
  slug: 'dovico',
  name: 'Dovico',
  docs: 'https://www.dovico.com',
  words: ['dovico'],
  kinds: [
    { id: 'api-token', what: 'API token', token: '{h32}.{d1-6}', near: true, hit: 'DOVICO_TOKEN = "{h32}.{d5}"', miss: 'DOVICO_TOKEN = "{h32}."' },
  ],
}
