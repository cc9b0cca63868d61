import type { Provider } from '../provider.ts'

export const apiflash: Provider = {
  slug: 'apiflash',
  name: 'ApiFlash',
  docs: 'https://apiflash.com/documentation',
  words: ['apiflash'],
  kinds: [
    { id: 'access-key', what: 'access key', token: '{h32}', near: true, hit: 'APIFLASH_API_KEY = "{h32}"', miss: 'APIFLASH_API_KEY = "{h15}"' },
  ],
}
