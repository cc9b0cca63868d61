import type { Provider } from '../provider.ts'

export const xendit: Provider = {
  slug: 'xendit',
  name: 'Xendit',
  docs: 'https://docs.xendit.co/api-integration/api-keys',
  words: ['xendit'],
  kinds: [
    {
      id: 'secret-key',
      what: 'secret key',
      token: 'xnd_production_{L40-90}',
      hit: 'VALUE = "xnd_production_{L44}"',
      miss: 'VALUE = "xnd_production_{L21}"',
    },
    {
      id: 'test-key',
      what: 'test secret key',
      token: 'xnd_development_{L40-90}',
      severity: 'low',
      hit: 'VALUE = "xnd_development_{L44}"',
      miss: 'VALUE = "xnd_development_{L21}"',
    },
    {
      id: 'public-key',
      what: 'public key',
      token: 'xnd_public_(production|development)_{t40-90}',
      severity: 'low',
      hit: 'VALUE = "xnd_public_production_{t44}"',
      miss: 'VALUE = "xnd_public_production_{t21}"',
    },
  ],
}
