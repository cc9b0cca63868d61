import type { Provider } from '../provider.ts'

export const cloudmersive: Provider = {
  slug: 'cloudmersive',
  name: 'Cloudmersive',
  docs: 'https://api.cloudmersive.com/docs',
  words: ['cloudmersive'],
  kinds: [
    {
      id: 'api-key',
      what: 'API key',
      token: '{uuid}',
      near: true,
      hit: 'CLOUDMERSIVE_API_KEY = "{H8}-{H4}-{H4}-{H4}-{H12}"',
      miss: 'CLOUDMERSIVE_API_KEY = "{H8}-{H4}-{H4}-{H4}-{H5}"',
    },
  ],
}
