import type { Provider } from '../provider.ts'

export const adyen: Provider = {
  slug: 'adyen',
  name: 'Adyen',
  docs: 'https://docs.adyen.com/development-resources/api-credentials/',
  words: ['adyen'],
  kinds: [
    { id: 'api-key', what: 'API key', token: 'AQE{t2}hmfx{s60-320}', hit: 'VALUE = "AQE{t2}hmfx{s64}"', miss: 'VALUE = "AQE{t2}hmfx{s29}"' },
    { id: 'any-api-key', what: 'API key', token: 'AQE{s80-320}', near: true, hit: 'ADYEN_API_KEY = "AQE{s84}"', miss: 'ADYEN_API_KEY = "AQE{s39}"' },
    { id: 'hmac-key', what: 'HMAC key', token: '{X64}', near: true, hit: 'ADYEN_API_KEY = "{X64}"', miss: 'ADYEN_API_KEY = "{X31}"' },
    {
      id: 'client-key',
      what: 'client key',
      token: '(test|live)_{u32}',
      near: true,
      severity: 'medium',
      hit: 'ADYEN_API_KEY = "test_{u32}"',
      miss: 'ADYEN_API_KEY = "test_{u15}"',
    },
  ],
}
