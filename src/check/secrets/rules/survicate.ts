import type { Provider } from '../provider.ts'

export const survicate: Provider = {
  slug: 'survicate',
  name: 'Survicate',
  docs: 'https://developers.survicate.com',
  words: ['survicate'],
  kinds: [{ id: 'api-key', what: 'API key', token: '{h32}', near: true, hit: 'SURVICATE_API_KEY = "{h32}"', miss: 'SURVICATE_API_KEY = "{h15}"' }],
}
