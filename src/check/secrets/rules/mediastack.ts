import type { Provider } from '../provider.ts'

export const mediastack: Provider = {
  slug: 'mediastack',
  name: 'mediastack',
  docs: 'https://mediastack.com/documentation',
  words: ['mediastack'],
  kinds: [{ id: 'api-key', what: 'API key', token: '{l32}', near: true, hit: 'MEDIASTACK_API_KEY = "{l32}"', miss: 'MEDIASTACK_API_KEY = "{l15}"' }],
}
