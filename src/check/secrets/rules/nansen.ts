import type { Provider } from '../provider.ts'

export const nansen: Provider = {
  slug: 'nansen',
  name: 'Nansen',
  docs: 'https://docs.nansen.ai',
  words: ['nansen'],
  kinds: [{ id: 'api-key', what: 'API key', token: '{L32}', near: true, hit: 'NANSEN_API_KEY = "{L32}"', miss: 'NANSEN_API_KEY = "{L15}"' }],
}
