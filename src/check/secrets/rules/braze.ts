import type { Provider } from '../provider.ts'

export const braze: Provider = {
  slug: 'braze',
  name: 'Braze',
  docs: 'https://www.braze.com/docs/api',
  words: ['braze'],
  kinds: [
    {
      id: 'api-key',
      what: 'API key',
      token: '{uuid}',
      near: true,
      hit: 'BRAZE_API_KEY = "{H8}-{H4}-{H4}-{H4}-{H12}"',
      miss: 'BRAZE_API_KEY = "{H8}-{H4}-{H4}-{H4}-{H5}"',
    },
  ],
}
