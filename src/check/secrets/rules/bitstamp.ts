import type { Provider } from '../provider.ts'

export const bitstamp: Provider = {
  slug: 'bitstamp',
  name: 'Bitstamp',
  docs: 'https://www.bitstamp.net/api/',
  words: ['bitstamp'],
  kinds: [{ id: 'api-secret', what: 'API secret', token: '{L32}', near: true, hit: 'BITSTAMP_SECRET = "{L32}"', miss: 'BITSTAMP_SECRET = "{L15}"' }],
}
