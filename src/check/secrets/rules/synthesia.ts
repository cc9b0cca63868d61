import type { Provider } from '../provider.ts'

export const synthesia: Provider = {
  slug: 'synthesia',
  name: 'Synthesia',
  docs: 'https://docs.synthesia.io',
  words: ['synthesia'],
  kinds: [{ id: 'api-key', what: 'API key', token: '{h32}', near: true, hit: 'SYNTHESIA_API_KEY = "{h32}"', miss: 'SYNTHESIA_API_KEY = "{h15}"' }],
}
