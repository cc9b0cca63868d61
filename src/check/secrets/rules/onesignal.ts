import type { Provider } from '../provider.ts'

export const onesignal: Provider = {
  slug: 'onesignal',
  name: 'OneSignal',
  docs: 'https://documentation.onesignal.com',
  words: ['onesignal'],
  kinds: [
    { id: 'api-key', what: 'REST API key', token: '{b48}', near: true, hit: 'ONESIGNAL_API_KEY = "{b48}"', miss: 'ONESIGNAL_API_KEY = "{b23}"' },
    {
      id: 'uuid',
      what: 'app key',
      token: '{uuid}',
      near: true,
      severity: 'medium',
      hit: 'ONESIGNAL_API_KEY = "{H8}-{H4}-{H4}-{H4}-{H12}"',
      miss: 'ONESIGNAL_API_KEY = "{H8}-{H4}-{H4}-{H4}-{H5}"',
    },
    { id: 'new-key', what: 'API key', token: 'os_v2_(app|org)_{q100-110}', hit: 'VALUE = "os_v2_app_{q104}"', miss: 'VALUE = "os_v2_app_{q49}"' },
  ],
}
