import type { Provider } from '../provider.ts'

export const vimeo: Provider = {
  slug: 'vimeo',
  name: 'Vimeo',
  docs: 'https://developer.vimeo.com',
  words: ['vimeo'],
  kinds: [{ id: 'token', what: 'access token', token: '{h32}', near: true, hit: 'VIMEO_TOKEN = "{h32}"', miss: 'VIMEO_TOKEN = "{h15}"' }],
}
