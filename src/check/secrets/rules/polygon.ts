import type { Provider } from '../provider.ts'

export const polygon: Provider = {
  slug: 'polygon',
  name: 'Polygon.io',
  docs: 'https://polygon.io/docs',
  words: ['polygonio', 'polygonapi'],
  kinds: [{ id: 'api-key', what: 'API key', token: '{t32}', near: true, hit: 'POLYGONIO_API_KEY = "{t32}"', miss: 'POLYGONIO_API_KEY = "{t15}"' }],
}
