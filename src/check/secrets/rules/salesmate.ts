import type { Provider } from '../provider.ts'

export const salesmate: Provider = {
  slug: 'salesmate',
  name: 'Salesmate',
  docs: 'https://apidocs.salesmate.io',
  words: ['salesmate'],
  kinds: [
    {
      id: 'token',
      what: 'session token',
      token: '{uuid}',
      near: true,
      hit: 'SALESMATE_TOKEN = "{H8}-{H4}-{H4}-{H4}-{H12}"',
      miss: 'SALESMATE_TOKEN = "{H8}-{H4}-{H4}-{H4}-{H5}"',
    },
  ],
}
