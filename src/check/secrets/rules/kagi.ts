import type { Provider } from '../provider.ts'

export const kagi: Provider = {
  slug: 'kagi',
  name: 'Kagi',
  docs: 'https://help.kagi.com',
  words: ['kagi'],
  kinds: [
    {
      id: 'session-link',
      what: 'session link',
      token: 'kagi.com/search?token={t11}.{t43}',
      hit: 'VALUE = "kagi.com/search?token={t11}.{t43}"',
      miss: 'VALUE = "kagi.com/search?token={t11}.{t20}"',
    },
    { id: 'api-key', what: 'API key', token: '{t11}.{t43}', near: true, hit: 'KAGI_API_KEY = "{t11}.{t43}"', miss: 'KAGI_API_KEY = "{t11}.{t20}"' },
  ],
}
