import type { Provider } from '../provider.ts'

export const snovio: Provider = {
  slug: 'snovio',
  name: 'Snov.io',
  docs: 'https://snov.io/api',
  words: ['snovio'],
  kinds: [{ id: 'secret', what: 'API secret', token: '{h32}', near: true, hit: 'SNOVIO_SECRET = "{h32}"', miss: 'SNOVIO_SECRET = "{h15}"' }],
}
