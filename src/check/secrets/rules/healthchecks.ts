import type { Provider } from '../provider.ts'

export const healthchecks: Provider = {
  slug: 'healthchecks',
  name: 'Healthchecks.io',
  docs: 'https://healthchecks.io/docs',
  words: ['healthchecks'],
  kinds: [
    {
      id: 'ping-url',
      what: 'ping address',
      token: 'hc-ping.com/{uuid}',
      hit: 'VALUE = "hc-ping.com/{H8}-{H4}-{H4}-{H4}-{H12}"',
      miss: 'VALUE = "hc-ping.com/{H8}-{H4}-{H4}-{H4}-{H5}"',
    },
    { id: 'api-key', what: 'API key', token: '{t32}', near: true, hit: 'HEALTHCHECKS_API_KEY = "{t32}"', miss: 'HEALTHCHECKS_API_KEY = "{t15}"' },
  ],
}
