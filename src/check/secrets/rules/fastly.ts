import type { Provider } from '../provider.ts'

export const fastly: Provider = {
  slug: 'fastly',
  name: 'Fastly',
  docs: 'https://www.fastly.com/documentation/reference/api/auth-tokens/',
  words: ['fastly'],
  kinds: [{ id: 'api-token', what: 'API token', token: '{e32}', near: true, hit: 'FASTLY_TOKEN = "{e32}"', miss: 'FASTLY_TOKEN = "{e15}"' }],
}
