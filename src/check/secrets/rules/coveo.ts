import type { Provider } from '../provider.ts'

export const coveo: Provider = {
  slug: 'coveo',
  name: 'Coveo',
  docs: 'https://docs.coveo.com',
  words: ['coveo'],
  kinds: [
    {
      id: 'api-key',
      what: 'API key',
      token: 'xx{uuid}',
      near: true,
      hit: 'COVEO_API_KEY = "xx{H8}-{H4}-{H4}-{H4}-{H12}"',
      miss: 'COVEO_API_KEY = "xx{H8}-{H4}-{H4}-{H4}-{H5}"',
    },
  ],
}
