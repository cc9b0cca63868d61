import type { Provider } from '../provider.ts'

export const supabase: Provider = {
  slug: 'supabase',
  name: 'Supabase',
  docs: 'https://supabase.com/docs',
  words: ['supabase'],
  kinds: [
    { id: 'access-token', what: 'access token', token: 'sbp_{h40}', hit: 'VALUE = "sbp_{h40}"', miss: 'VALUE = "sbp_{h19}"' },
    { id: 'oauth-token', what: 'OAuth token', token: 'sbp_oauth_{h40}', hit: 'VALUE = "sbp_oauth_{h40}"', miss: 'VALUE = "sbp_oauth_{h19}"' },
    {
      id: 'secret-key',
      what: 'secret key',
      token: 'sb_secret_{t22}_{t8}',
      hit: 'VALUE = "sb_secret_{t22}_{t8}"',
      miss: 'VALUE = "sb_secret_{t22}_{t3}"',
    },
    { id: 'secret-key-31', what: 'secret key', token: 'sb_secret_{t31}', hit: 'VALUE = "sb_secret_{t31}"', miss: 'VALUE = "sb_secret_{t14}"' },
    {
      id: 'publishable-key',
      what: 'publishable key',
      token: 'sb_publishable_{t22}_{t8}',
      severity: 'note',
      hit: 'VALUE = "sb_publishable_{t22}_{t8}"',
      miss: 'VALUE = "sb_publishable_{t22}_{t3}"',
    },
  ],
}
