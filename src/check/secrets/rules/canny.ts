import type { Provider } from '../provider.ts'

export const canny: Provider = {
  slug: 'canny',
  name: 'Canny',
  docs: 'https://developers.canny.io',
  words: ['canny', 'cannyio'],
  kinds: [
    {
      id: 'api-key',
      what: 'API key',
      token: '{uuid}',
      near: true,
      hit: 'CANNY_API_KEY = "{H8}-{H4}-{H4}-{H4}-{H12}"',
      miss: 'CANNY_API_KEY = "{H8}-{H4}-{H4}-{H4}-{H5}"',
    },
  ],
}
