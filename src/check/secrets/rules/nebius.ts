import type { Provider } from '../provider.ts'

export const nebius: Provider = {
  slug: 'nebius',
  name: 'Nebius',
  docs: 'https://docs.nebius.com',
  words: ['nebius'],
  kinds: [
    { id: 'api-key', what: 'API key', token: 'v1.{t100-700}', near: true, hit: 'NEBIUS_API_KEY = "v1.{t104}"', miss: 'NEBIUS_API_KEY = "v1.{t49}"' },
  ],
}
