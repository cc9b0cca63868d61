import type { Provider } from '../provider.ts'

export const yodlee: Provider = {
  slug: 'yodlee',
  name: 'Yodlee',
  docs: 'https://developer.envestnet.com',
  words: ['yodlee'],
  kinds: [{ id: 'secret', what: 'secret', token: '{L32}', near: true, hit: 'YODLEE_SECRET = "{L32}"', miss: 'YODLEE_SECRET = "{L15}"' }],
}
