import type { Provider } from '../provider.ts'

export const sportmonks: Provider = {
  slug: 'sportmonks',
  name: 'Sportmonks',
  docs: 'https://docs.sportmonks.com',
  words: ['sportsmonk', 'sportmonks'],
  kinds: [{ id: 'api-token', what: 'API token', token: '{L60}', near: true, hit: 'SPORTSMONK_TOKEN = "{L60}"', miss: 'SPORTSMONK_TOKEN = "{L29}"' }],
}
