import type { Provider } from '../provider.ts'

export const figma: Provider = {
  slug: 'figma',
  name: 'Figma',
  docs: 'https://www.figma.com/developers/api',
  words: ['figma'],
  kinds: [
    { id: 'pat', what: 'personal access token', token: 'figd_{t38-60}', hit: 'VALUE = "figd_{t42}"', miss: 'VALUE = "figd_{t18}"' },
    { id: 'oauth-token', what: 'OAuth token', token: 'figu_{t38-60}', hit: 'VALUE = "figu_{t42}"', miss: 'VALUE = "figu_{t18}"' },
    { id: 'refresh-token', what: 'refresh token', token: 'figur_{t38-60}', hit: 'VALUE = "figur_{t42}"', miss: 'VALUE = "figur_{t18}"' },
    {
      id: 'header-token',
      what: 'access token',
      token: '{d5-7}-{uuid}',
      near: true,
      hit: 'FIGMA_TOKEN = "{d7}-{H8}-{H4}-{H4}-{H4}-{H12}"',
      miss: 'FIGMA_TOKEN = "{d7}-{H8}-{H4}-{H4}-{H4}-{H5}"',
    },
    { id: 'webhook', what: 'figma token', token: 'figma.pat.{t20-60}', hit: 'VALUE = "figma.pat.{t24}"', miss: 'VALUE = "figma.pat.{t9}"' },
  ],
}
