import type { Provider } from '../provider.ts'

export const planetscale: Provider = {
  slug: 'planetscale',
  name: 'PlanetScale',
  docs: 'https://planetscale.com/docs',
  words: ['planetscale', 'pscale'],
  kinds: [
    { id: 'password', what: 'password', token: 'pscale_pw_{s32-64}', hit: 'VALUE = "pscale_pw_{s36}"', miss: 'VALUE = "pscale_pw_{s15}"' },
    { id: 'api-token', what: 'service token', token: 'pscale_tkn_{s32-64}', hit: 'VALUE = "pscale_tkn_{s36}"', miss: 'VALUE = "pscale_tkn_{s15}"' },
    {
      id: 'oauth-token',
      what: 'OAuth token',
      token: 'pscale_oauth_{s32-64}',
      hit: 'VALUE = "pscale_oauth_{s36}"',
      miss: 'VALUE = "pscale_oauth_{s15}"',
    },
    {
      id: 'user',
      what: 'user name',
      token: '{l12}',
      near: true,
      with: ['user', 'username', 'id'],
      severity: 'low',
      hit: 'PLANETSCALE_USER_API_KEY = "{l12}"',
      miss: 'PLANETSCALE_USER_API_KEY = "{l5}"',
    },
  ],
}
