import type { Provider } from '../provider.ts'

export const tableau: Provider = {
  slug: 'tableau',
  name: 'Tableau',
  docs: 'https://help.tableau.com',
  words: ['tableau'],
  kinds: [
    {
      id: 'pat',
      what: 'personal access token',
      token: '{b24}:{L32}',
      near: true,
      hit: 'TABLEAU_TOKEN = "{b24}:{L32}"',
      miss: 'TABLEAU_TOKEN = "{b24}:{L15}"',
    },
    { id: 'any', what: 'personal access token', token: '{b22}==:{L32}', hit: 'VALUE = "{b22}==:{L32}"', miss: 'VALUE = "{b22}==:{L15}"' },
  ],
}
