import type { Provider } from '../provider.ts'

export const aiven: Provider = {
  slug: 'aiven',
  name: 'Aiven',
  docs: 'https://aiven.io/docs/platform/concepts/authentication-tokens',
  words: ['aiven'],
  kinds: [
    { id: 'service-password', what: 'service password', token: 'AVNS_{t19}', hit: 'VALUE = "AVNS_{t19}"', miss: 'VALUE = "AVNS_{t8}"' },
    { id: 'token', what: 'token', token: '{b300-400}', near: true, hit: 'AIVEN_TOKEN = "{b304}"', miss: 'AIVEN_TOKEN = "{b151}"' },
  ],
}
