import type { Provider } from '../provider.ts'

export const blazemeter: Provider = {
  slug: 'blazemeter',
  name: 'BlazeMeter',
  docs: 'https://guide.blazemeter.com',
  words: ['blazemeter'],
  kinds: [
    {
      id: 'uuid',
      what: 'API key',
      token: '{uuid}',
      near: true,
      hit: 'BLAZEMETER_API_KEY = "{H8}-{H4}-{H4}-{H4}-{H12}"',
      miss: 'BLAZEMETER_API_KEY = "{H8}-{H4}-{H4}-{H4}-{H5}"',
    },
  ],
}
