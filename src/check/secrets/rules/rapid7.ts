import type { Provider } from '../provider.ts'

export const rapid7: Provider = {
  slug: 'rapid7',
  name: 'Rapid7',
  docs: 'https://docs.rapid7.com',
  words: ['rapid7', 'insightops'],
  kinds: [
    {
      id: 'api-key',
      what: 'API key',
      token: '{uuid}',
      near: true,
      hit: 'RAPID7_API_KEY = "{H8}-{H4}-{H4}-{H4}-{H12}"',
      miss: 'RAPID7_API_KEY = "{H8}-{H4}-{H4}-{H4}-{H5}"',
    },
  ],
}
