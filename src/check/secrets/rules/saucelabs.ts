import type { Provider } from '../provider.ts'

export const saucelabs: Provider = {
  slug: 'saucelabs',
  name: 'Sauce Labs',
  docs: 'https://docs.saucelabs.com',
  words: ['saucelabs', 'sauce'],
  kinds: [
    {
      id: 'access-key',
      what: 'access key',
      token: '{uuid}',
      near: true,
      hit: 'SAUCELABS_API_KEY = "{H8}-{H4}-{H4}-{H4}-{H12}"',
      miss: 'SAUCELABS_API_KEY = "{H8}-{H4}-{H4}-{H4}-{H5}"',
    },
  ],
}
