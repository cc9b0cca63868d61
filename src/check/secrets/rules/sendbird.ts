import type { Provider } from '../provider.ts'

export const sendbird: Provider = {
  slug: 'sendbird',
  name: 'Sendbird',
  docs: 'https://sendbird.com/docs',
  words: ['sendbird'],
  kinds: [
    { id: 'api-token', what: 'API token', token: '{h40}', near: true, hit: 'SENDBIRD_TOKEN = "{h40}"', miss: 'SENDBIRD_TOKEN = "{h19}"' },
    {
      id: 'app-id',
      what: 'application id',
      token: '{uuid}',
      near: true,
      severity: 'low',
      hit: 'SENDBIRD_API_KEY = "{H8}-{H4}-{H4}-{H4}-{H12}"',
      miss: 'SENDBIRD_API_KEY = "{H8}-{H4}-{H4}-{H4}-{H5}"',
    },
  ],
}
