import type { Provider } from '../provider.ts'

export const mollie: Provider = {
  slug: 'mollie',
  name: 'Mollie',
  docs: 'https://docs.mollie.com/reference/authentication',
  words: ['mollie'],
  kinds: [
    { id: 'live-key', what: 'live API key', token: 'live_{L30}', hit: 'VALUE = "live_{L30}"', miss: 'VALUE = "live_{L14}"' },
    {
      id: 'test-key',
      what: 'test API key',
      token: 'test_{L30}',
      near: true,
      severity: 'low',
      hit: 'MOLLIE_API_KEY = "test_{L30}"',
      miss: 'MOLLIE_API_KEY = "test_{L14}"',
    },
    {
      id: 'access-token',
      what: 'access token',
      token: 'access_{L30-40}',
      near: true,
      hit: 'MOLLIE_TOKEN = "access_{L34}"',
      miss: 'MOLLIE_TOKEN = "access_{L14}"',
    },
  ],
}
