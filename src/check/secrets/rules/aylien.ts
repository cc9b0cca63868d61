import type { Provider } from '../provider.ts'

export const aylien: Provider = {
  slug: 'aylien',
  name: 'AYLIEN',
  docs: 'https://docs.aylien.com',
  words: ['aylien'],
  kinds: [{ id: 'api-key', what: 'API key', token: '{h32}', near: true, hit: 'AYLIEN_API_KEY = "{h32}"', miss: 'AYLIEN_API_KEY = "{h15}"' }],
}
