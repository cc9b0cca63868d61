import type { Provider } from '../provider.ts'

export const wise: Provider = {
  slug: 'wise',
  name: 'Wise',
  docs: 'https://docs.wise.com',
  words: ['wise', 'transferwise'],
  kinds: [
    {
      id: 'api-token',
      what: 'API token',
      token: '{uuid}',
      near: true,
      hit: 'WISE_TOKEN = "{H8}-{H4}-{H4}-{H4}-{H12}"',
      miss: 'WISE_TOKEN = "{H8}-{H4}-{H4}-{H4}-{H5}"',
    },
  ],
}
