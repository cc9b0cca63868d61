import type { Provider } from '../provider.ts'

export const teller: Provider = {
  slug: 'teller',
  name: 'Teller',
  docs: 'https://teller.io/docs/api/authentication',
  words: ['tellerio', 'tellerapi'],
  kinds: [
    {
      id: 'access-token',
      what: 'access token',
      token: '(test_tkn|token)_{l24-26}',
      near: true,
      hit: 'TELLERIO_TOKEN = "test_tkn_{l26}"',
      miss: 'TELLERIO_TOKEN = "test_tkn_{l12}"',
    },
  ],
}
