import type { Provider } from '../provider.ts'

export const thirdweb: Provider = {
  slug: 'thirdweb',
  name: 'thirdweb',
  docs: 'https://portal.thirdweb.com',
  words: ['thirdweb'],
  kinds: [{ id: 'secret-key', what: 'secret key', token: '{t86}', near: true, hit: 'THIRDWEB_SECRET = "{t86}"', miss: 'THIRDWEB_SECRET = "{t42}"' }],
}
