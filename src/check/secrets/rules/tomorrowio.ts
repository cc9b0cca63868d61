import type { Provider } from '../provider.ts'

export const tomorrowio: Provider = {
  slug: 'tomorrowio',
  name: 'Tomorrow.io',
  docs: 'https://docs.tomorrow.io',
  words: ['tomorrowio', 'climacell'],
  kinds: [{ id: 'api-key', what: 'API key', token: '{L32}', near: true, hit: 'TOMORROWIO_API_KEY = "{L32}"', miss: 'TOMORROWIO_API_KEY = "{L15}"' }],
}
