import type { Provider } from '../provider.ts'

export const blockfrost: Provider = {
  slug: 'blockfrost',
  name: 'Blockfrost',
  docs: 'https://docs.blockfrost.io',
  words: ['blockfrost'],
  kinds: [
    {
      id: 'project-id',
      what: 'project token',
      token: '(mainnet|testnet|preview|preprod|ipfs){L32}',
      near: true,
      hit: 'BLOCKFROST_TOKEN = "mainnet{L32}"',
      miss: 'BLOCKFROST_TOKEN = "mainnet{L15}"',
    },
  ],
}
