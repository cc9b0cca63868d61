import type { Provider } from '../provider.ts'

export const optidash: Provider = {
  slug: 'optidash',
  name: 'Optidash',
  docs: 'https://docs.optidash.ai',
  words: ['optidash'],
  kinds: [{ id: 'api-key', what: 'API key', token: '{L32}', near: true, hit: 'OPTIDASH_API_KEY = "{L32}"', miss: 'OPTIDASH_API_KEY = "{L15}"' }],
}
