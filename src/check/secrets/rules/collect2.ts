import type { Provider } from '../provider.ts'

export const collect2: Provider = {
  slug: 'collect2',
  name: 'Collect2',
  docs: 'https://collect2.com',
  words: ['collect2'],
  kinds: [
    {
      id: 'api-key',
      what: 'API key',
      token: '{uuid}',
      near: true,
      hit: 'COLLECT2_API_KEY = "{H8}-{H4}-{H4}-{H4}-{H12}"',
      miss: 'COLLECT2_API_KEY = "{H8}-{H4}-{H4}-{H4}-{H5}"',
    },
  ],
}
