import type { Provider } from '../provider.ts'

export const salescookie: Provider = {
  slug: 'salescookie',
  name: 'Salescookie',
  docs: 'https://salescookie.com',
  words: ['salescookie'],
  kinds: [
    { id: 'api-key', what: 'API key', token: '{L32}', near: true, hit: 'SALESCOOKIE_API_KEY = "{L32}"', miss: 'SALESCOOKIE_API_KEY = "{L15}"' },
  ],
}
