import type { Provider } from '../provider.ts'

export const neptune: Provider = {
  slug: 'neptune',
  name: 'Neptune',
  docs: 'https://docs.neptune.ai',
  words: ['neptuneai', 'neptune'],
  kinds: [
    {
      id: 'api-token',
      what: 'API token',
      token: 'eyJhcGlfYWRkcmVzcyI6{b60-300}',
      hit: 'VALUE = "eyJhcGlfYWRkcmVzcyI6{b64}"',
      miss: 'VALUE = "eyJhcGlfYWRkcmVzcyI6{b29}"',
    },
  ],
}
