import type { Provider } from '../provider.ts'

export const riotgames: Provider = {
  slug: 'riotgames',
  name: 'Riot Games',
  docs: 'https://developer.riotgames.com',
  words: ['riotgames', 'riot'],
  kinds: [
    {
      id: 'api-key',
      what: 'API key',
      token: 'RGAPI-{uuid}',
      hit: 'VALUE = "RGAPI-{H8}-{H4}-{H4}-{H4}-{H12}"',
      miss: 'VALUE = "RGAPI-{H8}-{H4}-{H4}-{H4}-{H5}"',
    },
  ],
}
