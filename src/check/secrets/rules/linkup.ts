import type { Provider } from '../provider.ts'

export const linkup: Provider = {
  slug: 'linkup',
  name: 'Linkup',
  docs: 'https://docs.linkup.so',
  words: ['linkup'],
  kinds: [
    {
      id: 'api-key',
      what: 'API key',
      token: '{uuid}',
      near: true,
      hit: 'LINKUP_API_KEY = "{H8}-{H4}-{H4}-{H4}-{H12}"',
      miss: 'LINKUP_API_KEY = "{H8}-{H4}-{H4}-{H4}-{H5}"',
    },
  ],
}
