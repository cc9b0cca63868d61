import type { Provider } from '../provider.ts'

export const linkedin: Provider = {
  slug: 'linkedin',
  name: 'LinkedIn',
  docs: 'https://learn.microsoft.com/en-us/linkedin/',
  words: ['linkedin'],
  kinds: [
    { id: 'client-secret', what: 'client secret', token: '{L16}', near: true, hit: 'LINKEDIN_SECRET = "{L16}"', miss: 'LINKEDIN_SECRET = "{L7}"' },
    {
      id: 'client-id',
      what: 'client id',
      token: '{l14}',
      near: true,
      severity: 'low',
      hit: 'LINKEDIN_CLIENT_ID = "{l14}"',
      miss: 'LINKEDIN_CLIENT_ID = "{l6}"',
    },
    {
      id: 'new-secret',
      what: 'client secret',
      token: 'WPL_AP1.{L16}.{b6-12}',
      hit: 'VALUE = "WPL_AP1.{L16}.{b10}"',
      miss: 'VALUE = "WPL_AP1.{L16}.{b2}"',
    },
  ],
}
