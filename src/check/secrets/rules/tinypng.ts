import type { Provider } from '../provider.ts'

export const tinypng: Provider = {
  slug: 'tinypng',
  name: 'Tinify',
  docs: 'https://tinypng.com/developers',
  words: ['tinypng', 'tinify'],
  kinds: [{ id: 'api-key', what: 'API key', token: '{L32}', near: true, hit: 'TINYPNG_API_KEY = "{L32}"', miss: 'TINYPNG_API_KEY = "{L15}"' }],
}
