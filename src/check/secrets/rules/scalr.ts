import type { Provider } from '../provider.ts'

export const scalr: Provider = {
  slug: 'scalr',
  name: 'Scalr',
  docs: 'https://docs.scalr.io',
  words: ['scalr'],
  kinds: [
    {
      id: 'api-token',
      what: 'API token',
      token: 'eyJ{t20-100}.{t20-200}.{t43}',
      near: true,
      hit: 'SCALR_TOKEN = "eyJ{t24}.{t24}.{t43}"',
      miss: 'SCALR_TOKEN = "eyJ{t24}.{t24}.{t20}"',
    },
  ],
}
