import type { Provider } from '../provider.ts'

export const gateio: Provider = {
  slug: 'gateio',
  name: 'Gate.io',
  docs: 'https://www.gate.com/docs',
  words: ['gateio'],
  kinds: [{ id: 'secret-key', what: 'secret key', token: '{h64}', near: true, hit: 'GATEIO_SECRET = "{h64}"', miss: 'GATEIO_SECRET = "{h31}"' }],
}
