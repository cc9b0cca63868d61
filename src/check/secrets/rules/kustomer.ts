import type { Provider } from '../provider.ts'

export const kustomer: Provider = {
  slug: 'kustomer',
  name: 'Kustomer',
  docs: 'https://developer.kustomer.com',
  words: ['kustomer'],
  kinds: [
    {
      id: 'api-key',
      what: 'API key',
      token: 'eyJ{t20-200}.{t60-600}.{t43}',
      near: true,
      hit: 'KUSTOMER_API_KEY = "eyJ{t24}.{t64}.{t43}"',
      miss: 'KUSTOMER_API_KEY = "eyJ{t24}.{t64}.{t20}"',
    },
  ],
}
