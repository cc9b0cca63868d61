import type { Provider } from '../provider.ts'

export const captainData: Provider = {
  slug: 'captain-data',
  name: 'Captain Data',
  docs: 'https://docs.captaindata.co',
  words: ['captaindata'],
  kinds: [
    { id: 'api-key', what: 'API key', token: '{h64}', near: true, hit: 'CAPTAINDATA_API_KEY = "{h64}"', miss: 'CAPTAINDATA_API_KEY = "{h31}"' },
  ],
}
