import type { Provider } from '../provider.ts'

export const shortcut: Provider = {
  slug: 'shortcut',
  name: 'Shortcut',
  docs: 'https://developer.shortcut.com',
  words: ['shortcut', 'clubhouse'],
  kinds: [
    {
      id: 'api-token',
      what: 'API token',
      token: '{uuid}',
      near: true,
      hit: 'SHORTCUT_TOKEN = "{H8}-{H4}-{H4}-{H4}-{H12}"',
      miss: 'SHORTCUT_TOKEN = "{H8}-{H4}-{H4}-{H4}-{H5}"',
    },
  ],
}
