import type { Provider } from '../provider.ts'

export const cosmicjs: Provider = {
  slug: 'cosmicjs',
  name: 'Cosmic',
  docs: 'https://www.cosmicjs.com/docs',
  words: ['cosmicjs', 'cosmic'],
  kinds: [{ id: 'write-key', what: 'write key', token: '{L50}', near: true, hit: 'COSMICJS_API_KEY = "{L50}"', miss: 'COSMICJS_API_KEY = "{L24}"' }],
}
