import type { Provider } from '../provider.ts'

export const ankr: Provider = {
  slug: 'ankr',
  name: 'Ankr',
  docs: 'https://www.ankr.com/docs/rpc-service/getting-started/authentication/',
  words: ['ankr'],
  kinds: [
    {
      id: 'address',
      what: 'address with API key',
      token: 'rpc.ankr.com/{k3-30}/{h64}',
      hit: 'VALUE = "rpc.ankr.com/{k7}/{h64}"',
      miss: 'VALUE = "rpc.ankr.com/{k7}/{h31}"',
    },
  ],
}
