import type { Provider } from '../provider.ts'

export const snyk: Provider = {
  slug: 'snyk',
  name: 'Snyk',
  docs: 'https://docs.snyk.io',
  words: ['snyk'],
  kinds: [
    {
      id: 'api-token',
      what: 'API token',
      token: '{uuid}',
      near: true,
      hit: 'SNYK_TOKEN = "{H8}-{H4}-{H4}-{H4}-{H12}"',
      miss: 'SNYK_TOKEN = "{H8}-{H4}-{H4}-{H4}-{H5}"',
    },
    {
      id: 'pat',
      what: 'personal access token',
      token: 'snyk_uat.{h8}.{t20-200}.{t40-90}',
      hit: 'VALUE = "snyk_uat.{h8}.{t24}.{t44}"',
      miss: 'VALUE = "snyk_uat.{h8}.{t24}.{t19}"',
    },
  ],
}
