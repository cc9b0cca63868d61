import type { Provider } from '../provider.ts'

export const desec: Provider = {
  slug: 'desec',
  name: 'deSEC',
  docs: 'https://desec.readthedocs.io',
  words: ['desec'],
  kinds: [{ id: 'token', what: 'token', token: '{L28}', near: true, hit: 'DESEC_TOKEN = "{L28}"', miss: 'DESEC_TOKEN = "{L13}"' }],
}
