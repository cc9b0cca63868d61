import type { Provider } from '../provider.ts'

export const baseapi: Provider = {
  slug: 'baseapi',
  name: 'Baseapi',
  docs: 'https://www.base-api.io',
  words: ['baseapi'],
  kinds: [
    {
      id: 'api-key',
      what: 'API key',
      token: '{uuid}',
      near: true,
      hit: 'BASEAPI_API_KEY = "{H8}-{H4}-{H4}-{H4}-{H12}"',
      miss: 'BASEAPI_API_KEY = "{H8}-{H4}-{H4}-{H4}-{H5}"',
    },
  ],
}
