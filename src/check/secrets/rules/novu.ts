import type { Provider } from '../provider.ts'

export const novu: Provider = {
  slug: 'novu',
  name: 'Novu',
  docs: 'https://docs.novu.co',
  words: ['novu'],
  kinds: [{ id: 'api-key', what: 'API key', token: '{h32}', near: true, hit: 'NOVU_API_KEY = "{h32}"', miss: 'NOVU_API_KEY = "{h15}"' }],
}
