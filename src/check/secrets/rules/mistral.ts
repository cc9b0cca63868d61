import type { Provider } from '../provider.ts'

export const mistral: Provider = {
  slug: 'mistral',
  name: 'Mistral AI',
  docs: 'https://docs.mistral.ai',
  words: ['mistral'],
  kinds: [{ id: 'api-key', what: 'API key', token: '{L32}', near: true, hit: 'MISTRAL_API_KEY = "{L32}"', miss: 'MISTRAL_API_KEY = "{L15}"' }],
}
