import type { Provider } from '../provider.ts'

export const netdata: Provider = {
  slug: 'netdata',
  name: 'Netdata',
  docs: 'https://learn.netdata.cloud/docs/netdata-cloud/api-tokens',
  words: ['netdata'],
  kinds: [
    {
      id: 'api-token',
      what: 'API token',
      token: '{uuid}',
      near: true,
      hit: 'NETDATA_TOKEN = "{H8}-{H4}-{H4}-{H4}-{H12}"',
      miss: 'NETDATA_TOKEN = "{H8}-{H4}-{H4}-{H4}-{H5}"',
    },
  ],
}
