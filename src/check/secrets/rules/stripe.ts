import type { Provider } from '../provider.ts'

export const stripe: Provider = {
  slug: 'stripe',
  name: 'Stripe',
  docs: 'https://docs.stripe.com/keys',
  words: ['stripe'],
  kinds: [
    { id: 'secret-key', what: 'secret key', token: 'sk_(live|prod)_{L10-247}', hit: 'VALUE = "sk_live_{L14}"', miss: 'VALUE = "sk_live_{L4}"' },
    {
      id: 'restricted-key',
      what: 'restricted key',
      token: 'rk_(live|prod)_{L10-247}',
      hit: 'VALUE = "rk_live_{L14}"',
      miss: 'VALUE = "rk_live_{L4}"',
    },
    {
      id: 'test-key',
      what: 'test key',
      token: '(sk|rk)_test_{L10-247}',
      severity: 'low',
      hit: 'VALUE = "sk_test_{L14}"',
      miss: 'VALUE = "sk_test_{L4}"',
    },
    { id: 'webhook-secret', what: 'webhook signing secret', token: 'whsec_{b32-72}', hit: 'VALUE = "whsec_{b36}"', miss: 'VALUE = "whsec_{b15}"' },
    {
      id: 'publishable-key',
      what: 'publishable key',
      token: 'pk_live_{L20-247}',
      severity: 'note',
      hit: 'VALUE = "pk_live_{L24}"',
      miss: 'VALUE = "pk_live_{L9}"',
    },
    {
      id: 'organization-key',
      what: 'organization key',
      token: 'sk_org_(live|test)_{L20-120}',
      hit: 'VALUE = "sk_org_live_{L24}"',
      miss: 'VALUE = "sk_org_live_{L9}"',
    },
  ],
}
