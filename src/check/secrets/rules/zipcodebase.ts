import type { Provider } from '../provider.ts'

export const zipcodebase: Provider = {
  slug: 'zipcodebase',
  name: 'Zipcodebase',
  docs: 'https://zipcodebase.com',
  words: ['zipcodebase'],
  kinds: [
    {
      id: 'api-key',
      what: 'API key',
      token: '{uuid}',
      near: true,
      hit: 'ZIPCODEBASE_API_KEY = "{H8}-{H4}-{H4}-{H4}-{H12}"',
      miss: 'ZIPCODEBASE_API_KEY = "{H8}-{H4}-{H4}-{H4}-{H5}"',
    },
  ],
}
