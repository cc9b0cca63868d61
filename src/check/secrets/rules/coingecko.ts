import type { Provider } from '../provider.ts'

export const coingecko: Provider = {
  slug: 'coingecko',
  name: 'CoinGecko',
  docs: 'https://docs.coingecko.com',
  words: ['coingecko'],
  kinds: [{ id: 'api-key', what: 'API key', token: 'CG-{L24}', hit: 'VALUE = "CG-{L24}"', miss: 'VALUE = "CG-{L11}"' }],
}
