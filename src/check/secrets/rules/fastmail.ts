import type { Provider } from '../provider.ts'

export const fastmail: Provider = {
  slug: 'fastmail',
  name: 'Fastmail',
  docs: 'https://www.fastmail.com/dev/',
  words: ['fastmail'],
  kinds: [
    {
      id: 'api-token',
      what: 'API token',
      token: 'fmu1-{h8}-{h20-80}-0-{h20-80}',
      hit: 'VALUE = "fmu1-{h8}-{h24}-0-{h24}"',
      miss: 'VALUE = "fmu1-{h8}-{h24}-0-{h11}"',
    },
  ],
}
