import type { Provider } from '../provider.ts'

export const mattermark: Provider = {
  slug: 'mattermark',
  name: 'Mattermark',
  docs: 'https://docs.mattermark.com',
  words: ['mattermark'],
  kinds: [{ id: 'api-key', what: 'API key', token: '{l64}', near: true, hit: 'MATTERMARK_API_KEY = "{l64}"', miss: 'MATTERMARK_API_KEY = "{l31}"' }],
}
