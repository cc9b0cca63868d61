import type { Provider } from '../provider.ts'

export const veriff: Provider = {
  slug: 'veriff',
  name: 'Veriff',
  docs: 'https://developers.veriff.com',
  words: ['veriff'],
  kinds: [
    {
      id: 'api-key',
      what: 'API key',
      token: '{uuid}',
      near: true,
      hit: 'VERIFF_API_KEY = "{H8}-{H4}-{H4}-{H4}-{H12}"',
      miss: 'VERIFF_API_KEY = "{H8}-{H4}-{H4}-{H4}-{H5}"',
    },
  ],
}
