import type { Provider } from '../provider.ts'

export const imgbb: Provider = {
  slug: 'imgbb',
  name: 'ImgBB',
  docs: 'https://api.imgbb.com',
  words: ['imgbb'],
  kinds: [{ id: 'api-key', what: 'API key', token: '{h32}', near: true, hit: 'IMGBB_API_KEY = "{h32}"', miss: 'IMGBB_API_KEY = "{h15}"' }],
}
