import type { Provider } from '../provider.ts'

export const asana: Provider = {
  slug: 'asana',
  name: 'Asana',
  docs: 'https://developers.asana.com',
  words: ['asana'],
  kinds: [
    {
      id: 'pat',
      what: 'personal access token',
      token: '{d1-2}/{d13-20}:{h32}',
      near: true,
      hit: 'ASANA_TOKEN = "{d2}/{d17}:{h32}"',
      miss: 'ASANA_TOKEN = "{d2}/{d17}:{h15}"',
    },
    {
      id: 'pat-v2',
      what: 'personal access token',
      token: '{d1-2}/{d13-20}/{d13-20}:{h32}',
      near: true,
      hit: 'ASANA_TOKEN = "{d2}/{d17}/{d17}:{h32}"',
      miss: 'ASANA_TOKEN = "{d2}/{d17}/{d17}:{h15}"',
    },
    { id: 'client-secret', what: 'client secret', token: '{h32}', near: true, hit: 'ASANA_SECRET = "{h32}"', miss: 'ASANA_SECRET = "{h15}"' },
    {
      id: 'client-id',
      what: 'client id',
      token: '{d16}',
      near: true,
      severity: 'low',
      hit: 'ASANA_CLIENT_ID = "{d16}"',
      miss: 'ASANA_CLIENT_ID = "{d7}"',
    },
  ],
}
