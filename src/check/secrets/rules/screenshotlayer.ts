import type { Provider } from '../provider.ts'

export const screenshotlayer: Provider = {
  slug: 'screenshotlayer',
  name: 'screenshotlayer',
  docs: 'https://screenshotlayer.com/documentation',
  words: ['screenshotlayer'],
  kinds: [
    {
      id: 'api-key',
      what: 'API key',
      token: '{L32}',
      near: true,
      hit: 'SCREENSHOTLAYER_API_KEY = "{L32}"',
      miss: 'SCREENSHOTLAYER_API_KEY = "{L15}"',
    },
  ],
}
