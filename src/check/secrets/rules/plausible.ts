import type { Provider } from '../provider.ts'

export const plausible: Provider = {
  slug: 'plausible',
  name: 'Plausible',
  docs: 'https://plausible.io/docs',
  words: ['plausible'],
  kinds: [{ id: 'api-key', what: 'API key', token: '{t64}', near: true, hit: 'PLAUSIBLE_API_KEY = "{t64}"', miss: 'PLAUSIBLE_API_KEY = "{t31}"' }],
}
