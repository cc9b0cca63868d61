import type { Provider } from '../provider.ts'

export const swell: Provider = {
  slug: 'swell',
  name: 'Swell',
  docs: 'https://developers.swell.is',
  words: ['swellis', 'swellstore'],
  kinds: [{ id: 'api-key', what: 'secret key', token: '{L32}', near: true, hit: 'SWELLIS_SECRET = "{L32}"', miss: 'SWELLIS_SECRET = "{L15}"' }],
}
