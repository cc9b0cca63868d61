import type { Provider } from '../provider.ts'

export const boomi: Provider = {
  slug: 'boomi',
  name: 'Boomi',
  docs: 'https://help.boomi.com',
  words: ['boomi'],
  kinds: [
    {
      id: 'token',
      what: 'API token',
      token: '{uuid}',
      near: true,
      hit: 'BOOMI_TOKEN = "{H8}-{H4}-{H4}-{H4}-{H12}"',
      miss: 'BOOMI_TOKEN = "{H8}-{H4}-{H4}-{H4}-{H5}"',
    },
  ],
}
