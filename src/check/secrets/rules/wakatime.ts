import type { Provider } from '../provider.ts'

export const wakatime: Provider = {
  slug: 'wakatime',
  name: 'WakaTime',
  docs: 'https://wakatime.com/developers',
  words: ['wakatime'],
  kinds: [
    {
      id: 'api-key',
      what: 'API key',
      token: 'waka_{uuid}',
      hit: 'VALUE = "waka_{H8}-{H4}-{H4}-{H4}-{H12}"',
      miss: 'VALUE = "waka_{H8}-{H4}-{H4}-{H4}-{H5}"',
    },
    { id: 'client-secret', what: 'client secret', token: 'waka_sec_{L80}', hit: 'VALUE = "waka_sec_{L80}"', miss: 'VALUE = "waka_sec_{L39}"' },
    { id: 'access-token', what: 'access token', token: 'waka_tok_{L80}', hit: 'VALUE = "waka_tok_{L80}"', miss: 'VALUE = "waka_tok_{L39}"' },
  ],
}
