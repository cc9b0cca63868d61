import type { Provider } from '../provider.ts'

export const contabo: Provider = {
  slug: 'contabo',
  name: 'Contabo',
  docs: 'https://api.contabo.com',
  words: ['contabo'],
  kinds: [
    { id: 'client-secret', what: 'client secret', token: '{L32}', near: true, hit: 'CONTABO_SECRET = "{L32}"', miss: 'CONTABO_SECRET = "{L15}"' },
  ],
}
