import type { Provider } from '../provider.ts'

export const solarwinds: Provider = {
  slug: 'solarwinds',
  name: 'SolarWinds',
  docs: 'https://documentation.solarwinds.com',
  words: ['solarwinds', 'appoptics', 'pingdom'],
  kinds: [
    { id: 'api-token', what: 'API token', token: '{t71}', near: true, hit: 'SOLARWINDS_TOKEN = "{t71}"', miss: 'SOLARWINDS_TOKEN = "{t34}"' },
    { id: 'pingdom', what: 'Pingdom token', token: '{t80-100}', near: true, hit: 'SOLARWINDS_TOKEN = "{t84}"', miss: 'SOLARWINDS_TOKEN = "{t39}"' },
  ],
}
