import type { Provider } from '../provider.ts'

export const exchangerateApi: Provider = {
  slug: 'exchangerate-api',
  name: 'ExchangeRate-API',
  docs: 'https://www.exchangerate-api.com/docs',
  words: ['exchangerateapi', 'exchangerate'],
  kinds: [
    {
      id: 'api-key',
      what: 'API key',
      token: '{h24}',
      near: true,
      hit: 'EXCHANGERATEAPI_API_KEY = "{h24}"',
      miss: 'EXCHANGERATEAPI_API_KEY = "{h11}"',
    },
  ],
}
