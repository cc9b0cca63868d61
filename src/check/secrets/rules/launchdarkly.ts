import type { Provider } from '../provider.ts'

export const launchdarkly: Provider = {
  slug: 'launchdarkly',
  name: 'LaunchDarkly',
  docs: 'https://docs.launchdarkly.com/home/account/api',
  words: ['launchdarkly'],
  kinds: [
    {
      id: 'access-token',
      what: 'API access token',
      token: 'api-{uuid}',
      hit: 'VALUE = "api-{H8}-{H4}-{H4}-{H4}-{H12}"',
      miss: 'VALUE = "api-{H8}-{H4}-{H4}-{H4}-{H5}"',
    },
    {
      id: 'sdk-key',
      what: 'SDK key',
      token: 'sdk-{uuid}',
      hit: 'VALUE = "sdk-{H8}-{H4}-{H4}-{H4}-{H12}"',
      miss: 'VALUE = "sdk-{H8}-{H4}-{H4}-{H4}-{H5}"',
    },
    {
      id: 'mobile-key',
      what: 'mobile key',
      token: 'mob-{uuid}',
      severity: 'low',
      hit: 'VALUE = "mob-{H8}-{H4}-{H4}-{H4}-{H12}"',
      miss: 'VALUE = "mob-{H8}-{H4}-{H4}-{H4}-{H5}"',
    },
    {
      id: 'legacy-token',
      what: 'access token',
      token: '{e40}',
      near: true,
      hit: 'LAUNCHDARKLY_TOKEN = "{e40}"',
      miss: 'LAUNCHDARKLY_TOKEN = "{e19}"',
    },
    {
      id: 'uuid-token',
      what: 'access token',
      token: '{H8}-{H4}-{H4}-{H4}-{H12}',
      near: true,
      hit: 'LAUNCHDARKLY_TOKEN = "{H8}-{H4}-{H4}-{H4}-{H12}"',
      miss: 'LAUNCHDARKLY_TOKEN = "{H8}-{H4}-{H4}-{H4}-{H5}"',
    },
    {
      id: 'relay',
      what: 'relay key',
      token: 'rel-{uuid}',
      hit: 'VALUE = "rel-{H8}-{H4}-{H4}-{H4}-{H12}"',
      miss: 'VALUE = "rel-{H8}-{H4}-{H4}-{H4}-{H5}"',
    },
  ],
}
