import type { Provider } from '../provider.ts'

export const locationiq: Provider = {
  slug: 'locationiq',
  name: 'LocationIQ',
  docs: 'https://docs.locationiq.com',
  words: ['locationiq'],
  kinds: [
    {
      id: 'api-key',
      what: 'API key',
      token: 'pk.{h32}',
      near: true,
      hit: 'LOCATIONIQ_API_KEY = "pk.{h32}"',
      miss: 'LOCATIONIQ_API_KEY = "pk.{h15}"',
    },
  ],
}
