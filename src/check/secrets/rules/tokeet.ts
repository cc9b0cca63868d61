import type { Provider } from '../provider.ts'

export const tokeet: Provider = {
  slug: 'tokeet',
  name: 'Tokeet',
  docs: 'https://docs.tokeet.com',
  words: ['tokeet'],
  kinds: [
    {
      id: 'api-key',
      what: 'API key',
      token: '{uuid}',
      near: true,
      hit: 'TOKEET_API_KEY = "{H8}-{H4}-{H4}-{H4}-{H12}"',
      miss: 'TOKEET_API_KEY = "{H8}-{H4}-{H4}-{H4}-{H5}"',
    },
  ],
}
