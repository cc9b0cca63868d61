import type { Provider } from '../provider.ts'

export const iconfinder: Provider = {
  slug: 'iconfinder',
  name: 'Iconfinder',
  docs: 'https://developer.iconfinder.com',
  words: ['iconfinder'],
  kinds: [{ id: 'api-key', what: 'API key', token: '{L64}', near: true, hit: 'ICONFINDER_API_KEY = "{L64}"', miss: 'ICONFINDER_API_KEY = "{L31}"' }],
}
