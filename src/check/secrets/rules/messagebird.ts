import type { Provider } from '../provider.ts'

export const messagebird: Provider = {
  slug: 'messagebird',
  name: 'Bird',
  docs: 'https://developers.messagebird.com',
  words: ['messagebird', 'birdcom'],
  kinds: [
    { id: 'api-token', what: 'API token', token: '{L25}', near: true, hit: 'MESSAGEBIRD_TOKEN = "{L25}"', miss: 'MESSAGEBIRD_TOKEN = "{L11}"' },
    {
      id: 'client-id',
      what: 'client id',
      token: '{uuid}',
      near: true,
      severity: 'low',
      hit: 'MESSAGEBIRD_CLIENT_ID = "{H8}-{H4}-{H4}-{H4}-{H12}"',
      miss: 'MESSAGEBIRD_CLIENT_ID = "{H8}-{H4}-{H4}-{H4}-{H5}"',
    },
  ],
}
