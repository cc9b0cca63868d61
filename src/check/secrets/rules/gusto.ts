import type { Provider } from '../provider.ts'

export const gusto: Provider = {
  slug: 'gusto',
  name: 'Gusto',
  docs: 'https://docs.gusto.com',
  words: ['gusto'],
  kinds: [{ id: 'client-secret', what: 'client secret', token: '{t43}', near: true, hit: 'GUSTO_SECRET = "{t43}"', miss: 'GUSTO_SECRET = "{t20}"' }],
}
