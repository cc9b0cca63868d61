import type { Provider } from '../provider.ts'

export const highnote: Provider = {
  slug: 'highnote',
  name: 'Highnote',
  docs: 'https://docs.highnote.com',
  words: ['highnote'],
  kinds: [
    {
      id: 'secret-key',
      what: 'secret key',
      token: '(sk|rk)_(live|test)_{b60-100}',
      near: true,
      hit: 'HIGHNOTE_SECRET = "sk_live_{b64}"',
      miss: 'HIGHNOTE_SECRET = "sk_live_{b29}"',
    },
  ],
}
