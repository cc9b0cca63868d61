import type { Provider } from '../provider.ts'

export const hex: Provider = {
  slug: 'hex',
  name: 'Hex',
  docs: 'https://hex.pm/docs/publish',
  words: ['hexpm'],
  kinds: [{ id: 'api-key', what: 'API key', token: '{h32}', near: true, hit: 'HEXPM_API_KEY = "{h32}"', miss: 'HEXPM_API_KEY = "{h15}"' }],
}
