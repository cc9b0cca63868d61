import type { Provider } from '../provider.ts'

export const lusha: Provider = {
  slug: 'lusha',
  name: 'Lusha',
  docs: 'https://www.lusha.com/docs',
  words: ['lusha'],
  kinds: [
    {
      id: 'api-key',
      what: 'API key',
      token: '{uuid}',
      near: true,
      hit: 'LUSHA_API_KEY = "{H8}-{H4}-{H4}-{H4}-{H12}"',
      miss: 'LUSHA_API_KEY = "{H8}-{H4}-{H4}-{H4}-{H5}"',
    },
  ],
}
