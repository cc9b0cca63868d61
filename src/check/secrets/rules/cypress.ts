import type { Provider } from '../provider.ts'

export const cypress: Provider = {
  slug: 'cypress',
  name: 'Cypress',
  docs: 'https://docs.cypress.io',
  words: ['cypress'],
  kinds: [
    {
      id: 'record-key',
      what: 'record key',
      token: '{uuid}',
      near: true,
      hit: 'CYPRESS_API_KEY = "{H8}-{H4}-{H4}-{H4}-{H12}"',
      miss: 'CYPRESS_API_KEY = "{H8}-{H4}-{H4}-{H4}-{H5}"',
    },
  ],
}
