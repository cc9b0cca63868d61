import type { Provider } from '../provider.ts'

export const thousandeyes: Provider = {
  slug: 'thousandeyes',
  name: 'ThousandEyes',
  docs: 'https://developer.cisco.com/docs/thousandeyes',
  words: ['thousandeyes'],
  kinds: [
    {
      id: 'token',
      what: 'OAuth token',
      token: '{uuid}',
      near: true,
      hit: 'THOUSANDEYES_TOKEN = "{H8}-{H4}-{H4}-{H4}-{H12}"',
      miss: 'THOUSANDEYES_TOKEN = "{H8}-{H4}-{H4}-{H4}-{H5}"',
    },
    { id: 'basic', what: 'basic token', token: '{L32}', near: true, hit: 'THOUSANDEYES_TOKEN = "{L32}"', miss: 'THOUSANDEYES_TOKEN = "{L15}"' },
  ],
}
