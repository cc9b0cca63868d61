import type { Provider } from '../provider.ts'

export const circle: Provider = {
  slug: 'circle',
  name: 'Circle',
  docs: 'https://developers.circle.com/w3s/keys',
  words: ['circleapi', 'circlecom'],
  kinds: [
    {
      id: 'api-key',
      what: 'API key',
      token: '(TEST|LIVE|SAND)_API_KEY:{h32}:{h32}',
      hit: 'VALUE = "TEST_API_KEY:{h32}:{h32}"',
      miss: 'VALUE = "TEST_API_KEY:{h32}:{h15}"',
    },
  ],
}
