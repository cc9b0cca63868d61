import type { Provider } from '../provider.ts'

export const pixabay: Provider = {
  slug: 'pixabay',
  name: 'Pixabay',
  docs: 'https://pixabay.com/api/docs',
  words: ['pixabay'],
  kinds: [
    {
      id: 'api-key',
      what: 'API key',
      token: '{d8}-{h25}',
      near: true,
      hit: 'PIXABAY_API_KEY = "{d8}-{h25}"',
      miss: 'PIXABAY_API_KEY = "{d8}-{h11}"',
    },
  ],
}
