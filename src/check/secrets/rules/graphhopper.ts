import type { Provider } from '../provider.ts'

export const graphhopper: Provider = {
  slug: 'graphhopper',
  name: 'GraphHopper',
  docs: 'https://docs.graphhopper.com',
  words: ['graphhopper'],
  kinds: [
    {
      id: 'api-key',
      what: 'API key',
      token: '{l8}-{l4}-{l4}-{l4}-{l12}',
      near: true,
      hit: 'GRAPHHOPPER_API_KEY = "{l8}-{l4}-{l4}-{l4}-{l12}"',
      miss: 'GRAPHHOPPER_API_KEY = "{l8}-{l4}-{l4}-{l4}-{l5}"',
    },
  ],
}
