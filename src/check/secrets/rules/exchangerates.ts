import type { Provider } from '../provider.ts'

export const exchangerates: Provider = {
  slug: 'exchangerates',
  name: 'exchangeratesapi',
  docs: 'https://exchangeratesapi.io/documentation',
  words: ['exchangeratesapi', 'exchangerates'],
  kinds: [
    {
      id: 'api-key',
      what: 'API key',
      token: '{l32}',
      near: true,
      hit: 'EXCHANGERATESAPI_API_KEY = "{l32}"',
      miss: 'EXCHANGERATESAPI_API_KEY = "{l15}"',
    },
  ],
}
