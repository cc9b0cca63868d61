import type { Provider } from '../provider.ts'

export const etherscan: Provider = {
  slug: 'etherscan',
  name: 'Etherscan',
  docs: 'https://docs.etherscan.io',
  words: ['etherscan', 'bscscan', 'polygonscan', 'arbiscan', 'snowtrace'],
  kinds: [{ id: 'api-key', what: 'API key', token: '{u34}', near: true, hit: 'ETHERSCAN_API_KEY = "{u34}"', miss: 'ETHERSCAN_API_KEY = "{u16}"' }],
}
