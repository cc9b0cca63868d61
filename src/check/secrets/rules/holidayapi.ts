import type { Provider } from '../provider.ts'

export const holidayapi: Provider = {
  slug: 'holidayapi',
  name: 'Holiday API',
  docs: 'https://holidayapi.com/docs',
  words: ['holidayapi'],
  kinds: [
    {
      id: 'api-key',
      what: 'API key',
      token: '{uuid}',
      near: true,
      hit: 'HOLIDAYAPI_API_KEY = "{H8}-{H4}-{H4}-{H4}-{H12}"',
      miss: 'HOLIDAYAPI_API_KEY = "{H8}-{H4}-{H4}-{H4}-{H5}"',
    },
  ],
}
