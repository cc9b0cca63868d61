import type { Provider } from '../provider.ts'

export const radar: Provider = {
  slug: 'radar',
  name: 'Radar',
  docs: 'https://radar.com/documentation/api',
  words: ['radario', 'radarapi'],
  kinds: [
    {
      id: 'secret-key',
      what: 'secret key',
      token: 'prj_(live|test)_sk_{h40}',
      hit: 'VALUE = "prj_live_sk_{h40}"',
      miss: 'VALUE = "prj_live_sk_{h19}"',
    },
    {
      id: 'publishable-key',
      what: 'publishable key',
      token: 'prj_(live|test)_pk_{h40}',
      severity: 'low',
      hit: 'VALUE = "prj_live_pk_{h40}"',
      miss: 'VALUE = "prj_live_pk_{h19}"',
    },
  ],
}
