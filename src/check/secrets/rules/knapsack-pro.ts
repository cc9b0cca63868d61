import type { Provider } from '../provider.ts'

export const knapsackPro: Provider = {
  slug: 'knapsack-pro',
  name: 'Knapsack Pro',
  docs: 'https://docs.knapsackpro.com',
  words: ['knapsack', 'knapsackpro'],
  kinds: [{ id: 'token', what: 'token', token: '{h32}', near: true, hit: 'KNAPSACK_TOKEN = "{h32}"', miss: 'KNAPSACK_TOKEN = "{h15}"' }],
}
