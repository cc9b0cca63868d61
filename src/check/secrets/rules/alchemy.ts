import type { Provider } from '../provider.ts'

export const alchemy: Provider = {
  slug: 'alchemy',
  name: 'Alchemy',
  docs: 'https://www.alchemy.com/docs',
  words: ['alchemy'],
  kinds: [
    { id: 'api-key', what: 'API key', token: 'alcht_{L30}', hit: 'VALUE = "alcht_{L30}"', miss: 'VALUE = "alcht_{L14}"' },
    {
      id: 'address',
      what: 'API key',
      token: 'alchemy.com/v2/{t21-40}',
      hit: 'VALUE = "alchemy.com/v2/{t25}"',
      miss: 'VALUE = "alchemy.com/v2/{t9}"',
    },
    { id: 'near', what: 'API key', token: '{t32}', near: true, hit: 'ALCHEMY_API_KEY = "{t32}"', miss: 'ALCHEMY_API_KEY = "{t15}"' },
  ],
}
