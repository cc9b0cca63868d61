import type { Provider } from '../provider.ts'

export const baseten: Provider = {
  slug: 'baseten',
  name: 'Baseten',
  docs: 'https://docs.baseten.co',
  words: ['baseten'],
  kinds: [
    {
      id: 'api-key',
      what: 'API key',
      token: '{L8}.{L32}',
      near: true,
      hit: 'BASETEN_API_KEY = "{L8}.{L32}"',
      miss: 'BASETEN_API_KEY = "{L8}.{L15}"',
    },
  ],
}
