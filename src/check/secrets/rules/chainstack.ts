import type { Provider } from '../provider.ts'

export const chainstack: Provider = {
  slug: 'chainstack',
  name: 'Chainstack',
  docs: 'https://docs.chainstack.com',
  words: ['chainstack'],
  kinds: [
    {
      id: 'address',
      what: 'address with API key',
      token: '.core.chainstack.com/{h32}',
      hit: 'VALUE = ".core.chainstack.com/{h32}"',
      miss: 'VALUE = ".core.chainstack.com/{h15}"',
    },
    {
      id: 'api-key',
      what: 'API key',
      token: '{L8}.{L32}',
      near: true,
      hit: 'CHAINSTACK_API_KEY = "{L8}.{L32}"',
      miss: 'CHAINSTACK_API_KEY = "{L8}.{L15}"',
    },
  ],
}
