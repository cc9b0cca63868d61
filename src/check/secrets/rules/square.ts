import type { Provider } from '../provider.ts'

export const square: Provider = {
  slug: 'square',
  name: 'Square',
  docs: 'https://developer.squareup.com/docs/build-basics/access-tokens',
  words: ['square', 'squareup'],
  kinds: [
    { id: 'access-token', what: 'access token', token: 'EAAA{t60}', hit: 'VALUE = "EAAA{t60}"', miss: 'VALUE = "EAAA{t29}"' },
    { id: 'token', what: 'personal access token', token: 'sq0atp-{t22}', hit: 'VALUE = "sq0atp-{t22}"', miss: 'VALUE = "sq0atp-{t10}"' },
    { id: 'oauth-secret', what: 'OAuth secret', token: 'sq0csp-{t43}', hit: 'VALUE = "sq0csp-{t43}"', miss: 'VALUE = "sq0csp-{t20}"' },
    { id: 'app-id', what: 'application id', token: 'sq0idp-{t22}', severity: 'low', hit: 'VALUE = "sq0idp-{t22}"', miss: 'VALUE = "sq0idp-{t10}"' },
    {
      id: 'sandbox-secret',
      what: 'sandbox secret',
      token: 'sandbox-sq0csb-{t43}',
      severity: 'low',
      hit: 'VALUE = "sandbox-sq0csb-{t43}"',
      miss: 'VALUE = "sandbox-sq0csb-{t20}"',
    },
    { id: 'id-secret', what: 'application secret', token: 'sq0i{a2}-{t22-43}', hit: 'VALUE = "sq0i{a2}-{t26}"', miss: 'VALUE = "sq0i{a2}-{t10}"' },
    { id: 'any-token', what: 'access token', token: 'sq0{a3}-{t20-60}', hit: 'VALUE = "sq0{a3}-{t24}"', miss: 'VALUE = "sq0{a3}-{t9}"' },
  ],
}
