import type { Provider } from '../provider.ts'

export const openVsx: Provider = {
  slug: 'open-vsx',
  name: 'Open VSX',
  docs: 'https://github.com/eclipse/openvsx/wiki/Publishing-Extensions',
  words: ['openvsx', 'ovsx'],
  kinds: [
    {
      id: 'access-token',
      what: 'access token',
      token: 'ovsxp_{uuid}',
      hit: 'VALUE = "ovsxp_{H8}-{H4}-{H4}-{H4}-{H12}"',
      miss: 'VALUE = "ovsxp_{H8}-{H4}-{H4}-{H4}-{H5}"',
    },
    {
      id: 'near',
      what: 'access token',
      token: '{uuid}',
      near: true,
      hit: 'OPENVSX_TOKEN = "{H8}-{H4}-{H4}-{H4}-{H12}"',
      miss: 'OPENVSX_TOKEN = "{H8}-{H4}-{H4}-{H4}-{H5}"',
    },
  ],
}
