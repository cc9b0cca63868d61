import type { Provider } from '../provider.ts'

export const swiftype: Provider = {
  slug: 'swiftype',
  name: 'Swiftype',
  docs: 'https://swiftype.com/documentation',
  words: ['swiftype', 'appsearch'],
  kinds: [
    {
      id: 'private-key',
      what: 'private key',
      token: 'private-{l24}',
      near: true,
      hit: 'SWIFTYPE_API_KEY = "private-{l24}"',
      miss: 'SWIFTYPE_API_KEY = "private-{l11}"',
    },
    {
      id: 'search-key',
      what: 'search key',
      token: 'search-{l24}',
      near: true,
      severity: 'low',
      hit: 'SWIFTYPE_API_KEY = "search-{l24}"',
      miss: 'SWIFTYPE_API_KEY = "search-{l11}"',
    },
  ],
}
