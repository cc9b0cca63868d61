import type { Provider } from '../provider.ts'

export const netbird: Provider = {
  slug: 'netbird',
  name: 'NetBird',
  docs: 'https://docs.netbird.io',
  words: ['netbird'],
  kinds: [
    { id: 'token', what: 'personal access token', token: 'nbp_{L36}', hit: 'VALUE = "nbp_{L36}"', miss: 'VALUE = "nbp_{L17}"' },
    {
      id: 'setup-key',
      what: 'setup key',
      token: '{uuid}',
      near: true,
      hit: 'NETBIRD_API_KEY = "{H8}-{H4}-{H4}-{H4}-{H12}"',
      miss: 'NETBIRD_API_KEY = "{H8}-{H4}-{H4}-{H4}-{H5}"',
    },
  ],
}
