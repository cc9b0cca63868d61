import type { Provider } from '../provider.ts'

export const clockify: Provider = {
  slug: 'clockify',
  name: 'Clockify',
  docs: 'https://docs.clockify.me',
  words: ['clockify'],
  kinds: [{ id: 'api-key', what: 'API key', token: '{b48}', near: true, hit: 'CLOCKIFY_API_KEY = "{b48}"', miss: 'CLOCKIFY_API_KEY = "{b23}"' }],
}
