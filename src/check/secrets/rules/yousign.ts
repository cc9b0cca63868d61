import type { Provider } from '../provider.ts'

export const yousign: Provider = {
  slug: 'yousign',
  name: 'Yousign',
  docs: 'https://developers.yousign.com',
  words: ['yousign'],
  kinds: [
    { id: 'api-key', what: 'API key', token: '{h32}', near: true, hit: 'YOUSIGN_API_KEY = "{h32}"', miss: 'YOUSIGN_API_KEY = "{h15}"' },
    { id: 'new', what: 'API key', token: '{L32}', near: true, hit: 'YOUSIGN_API_KEY = "{L32}"', miss: 'YOUSIGN_API_KEY = "{L15}"' },
  ],
}
