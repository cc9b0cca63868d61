import type { Provider } from '../provider.ts'

export const commercejs: Provider = {
  slug: 'commercejs',
  name: 'Commerce.js',
  docs: 'https://commercejs.com/docs',
  words: ['commercejs', 'chec'],
  kinds: [
    {
      id: 'secret-key',
      what: 'secret key',
      token: 'sk_{h40-48}',
      near: true,
      hit: 'COMMERCEJS_SECRET = "sk_{h44}"',
      miss: 'COMMERCEJS_SECRET = "sk_{h19}"',
    },
    { id: 'secret-any', what: 'secret key', token: '{h48}', near: true, hit: 'COMMERCEJS_SECRET = "{h48}"', miss: 'COMMERCEJS_SECRET = "{h23}"' },
  ],
}
