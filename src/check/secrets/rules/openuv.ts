import type { Provider } from '../provider.ts'

export const openuv: Provider = {
  slug: 'openuv',
  name: 'OpenUV',
  docs: 'https://www.openuv.io',
  words: ['openuv'],
  kinds: [{ id: 'near', what: 'API key', token: '{h32}', near: true, hit: 'OPENUV_API_KEY = "{h32}"', miss: 'OPENUV_API_KEY = "{h15}"' }],
}
