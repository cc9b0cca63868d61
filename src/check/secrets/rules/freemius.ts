import type { Provider } from '../provider.ts'

export const freemius: Provider = {
  slug: 'freemius',
  name: 'Freemius',
  docs: 'https://freemius.com/help/documentation/',
  words: ['freemius'],
  kinds: [
    {
      id: 'secret-key',
      what: 'secret key',
      token: 'sk_{p29}',
      near: true,
      hit: 'FREEMIUS_SECRET = "sk_{p29}"',
      miss: 'FREEMIUS_SECRET = "sk_{p13}"',
    },
  ],
}
