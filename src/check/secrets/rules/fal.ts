import type { Provider } from '../provider.ts'

export const fal: Provider = {
  slug: 'fal',
  name: 'fal',
  docs: 'https://docs.fal.ai/authentication/key-based',
  words: ['fal', 'falai', 'falkey'],
  kinds: [
    {
      id: 'api-key',
      what: 'API key',
      token: '{uuid}:{h32}',
      near: true,
      hit: 'FAL_API_KEY = "{H8}-{H4}-{H4}-{H4}-{H12}:{h32}"',
      miss: 'FAL_API_KEY = "{H8}-{H4}-{H4}-{H4}-{H12}:{h15}"',
    },
  ],
}
