import type { Provider } from '../provider.ts'

export const theySaidSo: Provider = {
  slug: 'they-said-so',
  name: 'They Said So',
  docs: 'https://theysaidso.com/api',
  words: ['theysaidso'],
  kinds: [{ id: 'api-key', what: 'API key', token: '{L32}', near: true, hit: 'THEYSAIDSO_API_KEY = "{L32}"', miss: 'THEYSAIDSO_API_KEY = "{L15}"' }],
}
