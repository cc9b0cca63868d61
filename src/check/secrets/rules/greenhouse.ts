import type { Provider } from '../provider.ts'

export const greenhouse: Provider = {
  slug: 'greenhouse',
  name: 'Greenhouse',
  docs: 'https://developers.greenhouse.io',
  words: ['greenhouse'],
  kinds: [
    {
      id: 'api-key',
      what: 'harvest API key',
      token: '{h32}-{d1}',
      near: true,
      hit: 'GREENHOUSE_API_KEY = "{h32}-{d1}"',
      miss: 'GREENHOUSE_API_KEY = "{h32}-"',
    },
  ],
}
