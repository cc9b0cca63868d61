import type { Provider } from '../provider.ts'

export const thegraph: Provider = {
  slug: 'thegraph',
  name: 'The Graph',
  docs: 'https://thegraph.com/docs/en/subgraphs/querying/managing-api-keys/',
  words: ['thegraph'],
  kinds: [{ id: 'api-key', what: 'API key', token: '{h32}', near: true, hit: 'THEGRAPH_API_KEY = "{h32}"', miss: 'THEGRAPH_API_KEY = "{h15}"' }],
}
