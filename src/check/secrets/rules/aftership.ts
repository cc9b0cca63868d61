import type { Provider } from '../provider.ts'

export const aftership: Provider = {
  slug: 'aftership',
  name: 'AfterShip',
  docs: 'https://www.aftership.com/docs',
  words: ['aftership'],
  kinds: [
    { id: 'api-key', what: 'API key', token: 'asat_{h32}', hit: 'VALUE = "asat_{h32}"', miss: 'VALUE = "asat_{h15}"' },
    {
      id: 'near',
      what: 'API key',
      token: '{uuid}',
      near: true,
      hit: 'AFTERSHIP_API_KEY = "{H8}-{H4}-{H4}-{H4}-{H12}"',
      miss: 'AFTERSHIP_API_KEY = "{H8}-{H4}-{H4}-{H4}-{H5}"',
    },
  ],
}
