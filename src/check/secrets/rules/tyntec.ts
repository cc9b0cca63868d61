import type { Provider } from '../provider.ts'

export const tyntec: Provider = {
  slug: 'tyntec',
  name: 'tyntec',
  docs: 'https://www.tyntec.com/docs',
  words: ['tyntec'],
  kinds: [{ id: 'api-key', what: 'API key', token: '{L32}', near: true, hit: 'TYNTEC_API_KEY = "{L32}"', miss: 'TYNTEC_API_KEY = "{L15}"' }],
}
