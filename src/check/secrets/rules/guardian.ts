import type { Provider } from '../provider.ts'

export const guardian: Provider = {
  slug: 'guardian',
  name: 'The Guardian',
  docs: 'https://open-platform.theguardian.com',
  words: ['guardianapi', 'theguardian'],
  kinds: [
    {
      id: 'api-key',
      what: 'API key',
      token: '{uuid}',
      near: true,
      hit: 'GUARDIANAPI_API_KEY = "{H8}-{H4}-{H4}-{H4}-{H12}"',
      miss: 'GUARDIANAPI_API_KEY = "{H8}-{H4}-{H4}-{H4}-{H5}"',
    },
  ],
}
