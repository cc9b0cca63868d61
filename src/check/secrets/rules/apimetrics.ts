import type { Provider } from '../provider.ts'

export const apimetrics: Provider = {
  slug: 'apimetrics',
  name: 'APImetrics',
  docs: 'https://docs.apimetrics.io',
  words: ['apimetrics'],
  kinds: [{ id: 'api-key', what: 'API key', token: '{L32}', near: true, hit: 'APIMETRICS_API_KEY = "{L32}"', miss: 'APIMETRICS_API_KEY = "{L15}"' }],
}
