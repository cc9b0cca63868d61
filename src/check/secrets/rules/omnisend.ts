import type { Provider } from '../provider.ts'

export const omnisend: Provider = {
  slug: 'omnisend',
  name: 'Omnisend',
  docs: 'https://api-docs.omnisend.com',
  words: ['omnisend'],
  kinds: [
    {
      id: 'api-key',
      what: 'API key',
      token: '{h24}-{L50}',
      near: true,
      hit: 'OMNISEND_API_KEY = "{h24}-{L50}"',
      miss: 'OMNISEND_API_KEY = "{h24}-{L24}"',
    },
  ],
}
