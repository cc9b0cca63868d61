import type { Provider } from '../provider.ts'

export const semrush: Provider = {
  slug: 'semrush',
  name: 'SEMrush',
  docs: 'https://developer.semrush.com',
  words: ['semrush'],
  kinds: [{ id: 'api-key', what: 'API key', token: '{h32}', near: true, hit: 'SEMRUSH_API_KEY = "{h32}"', miss: 'SEMRUSH_API_KEY = "{h15}"' }],
}
