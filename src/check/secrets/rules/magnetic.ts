import type { Provider } from '../provider.ts'

export const magnetic: Provider = {
  slug: 'magnetic',
  name: 'Magnetic',
  docs: 'https://www.magnetichq.com',
  words: ['magnetichq'],
  kinds: [
    {
      id: 'api-key',
      what: 'API key',
      token: '{uuid}',
      near: true,
      hit: 'MAGNETICHQ_API_KEY = "{H8}-{H4}-{H4}-{H4}-{H12}"',
      miss: 'MAGNETICHQ_API_KEY = "{H8}-{H4}-{H4}-{H4}-{H5}"',
    },
  ],
}
