import type { Provider } from '../provider.ts'

export const geocodio: Provider = {
  slug: 'geocodio',
  name: 'Geocodio',
  docs: 'https://www.geocod.io/docs',
  words: ['geocodio', 'geocod'],
  kinds: [{ id: 'api-key', what: 'API key', token: '{h39}', near: true, hit: 'GEOCODIO_API_KEY = "{h39}"', miss: 'GEOCODIO_API_KEY = "{h18}"' }],
}
