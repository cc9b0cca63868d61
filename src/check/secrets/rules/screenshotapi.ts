import type { Provider } from '../provider.ts'

export const screenshotapi: Provider = {
  slug: 'screenshotapi',
  name: 'ScreenshotAPI',
  docs: 'https://screenshotapi.net/documentation',
  words: ['screenshotapi'],
  kinds: [
    {
      id: 'token',
      what: 'token',
      token: '{u7}-{u7}-{u7}-{u7}',
      near: true,
      hit: 'SCREENSHOTAPI_TOKEN = "{u7}-{u7}-{u7}-{u7}"',
      miss: 'SCREENSHOTAPI_TOKEN = "{u7}-{u7}-{u7}-{u2}"',
    },
  ],
}
