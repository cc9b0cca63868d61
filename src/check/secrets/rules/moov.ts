import type { Provider } from '../provider.ts'

export const moov: Provider = {
  slug: 'moov',
  name: 'Moov',
  docs: 'https://docs.moov.io',
  words: ['moov'],
  kinds: [{ id: 'secret-key', what: 'secret key', token: '{t30-40}', near: true, hit: 'MOOV_SECRET = "{t34}"', miss: 'MOOV_SECRET = "{t14}"' }],
}
