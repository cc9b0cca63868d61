import type { Provider } from '../provider.ts'

export const stormglass: Provider = {
  slug: 'stormglass',
  name: 'Stormglass',
  docs: 'https://docs.stormglass.io',
  words: ['stormglass'],
  kinds: [
    {
      id: 'api-key',
      what: 'API key',
      token: '{uuid}-{uuid}',
      near: true,
      hit: 'STORMGLASS_API_KEY = "{H8}-{H4}-{H4}-{H4}-{H12}-{H8}-{H4}-{H4}-{H4}-{H12}"',
      miss: 'STORMGLASS_API_KEY = "{H8}-{H4}-{H4}-{H4}-{H12}-{H8}-{H4}-{H4}-{H4}-{H5}"',
    },
  ],
}
