import type { Provider } from '../provider.ts'

export const theOddsApi: Provider = {
  slug: 'the-odds-api',
  name: 'The Odds API',
  docs: 'https://the-odds-api.com',
  words: ['theodds', 'oddsapi', 'theoddsapi'],
  kinds: [{ id: 'api-key', what: 'API key', token: '{h32}', near: true, hit: 'THEODDS_API_KEY = "{h32}"', miss: 'THEODDS_API_KEY = "{h15}"' }],
}
