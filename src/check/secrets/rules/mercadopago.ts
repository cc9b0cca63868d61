import type { Provider } from '../provider.ts'

export const mercadopago: Provider = {
  slug: 'mercadopago',
  name: 'Mercado Pago',
  docs: 'https://www.mercadopago.com/developers/en/docs',
  words: ['mercadopago'],
  kinds: [
    {
      id: 'access-token',
      what: 'access token',
      token: 'APP_USR-{d13-16}-{d6}-{h32}-{d6-12}',
      hit: 'VALUE = "APP_USR-{d16}-{d6}-{h32}-{d10}"',
      miss: 'VALUE = "APP_USR-{d16}-{d6}-{h15}-{d10}"',
    },
    {
      id: 'access-token-marked',
      what: 'access token',
      token: 'APP_USR-{d13-16}-{d6}-{h32}__{E1-2}_{E1-2}__-{d6-12}',
      hit: 'VALUE = "APP_USR-{d16}-{d6}-{h32}__{E2}_{E2}__-{d10}"',
      miss: 'VALUE = "APP_USR-{d16}-{d6}-{h15}__{E2}_{E2}__-{d10}"',
    },
    {
      id: 'test-token',
      what: 'test access token',
      token: 'TEST-{d13-16}-{d6}-{h32}-{d6-12}',
      severity: 'low',
      hit: 'VALUE = "TEST-{d16}-{d6}-{h32}-{d10}"',
      miss: 'VALUE = "TEST-{d16}-{d6}-{h15}-{d10}"',
    },
  ],
}
