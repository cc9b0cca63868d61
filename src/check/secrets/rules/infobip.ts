import type { Provider } from '../provider.ts'

export const infobip: Provider = {
  slug: 'infobip',
  name: 'Infobip',
  docs: 'https://www.infobip.com/docs',
  words: ['infobip'],
  kinds: [
    {
      id: 'api-key',
      what: 'API key',
      token: '{h32}-{uuid}',
      near: true,
      hit: 'INFOBIP_API_KEY = "{h32}-{H8}-{H4}-{H4}-{H4}-{H12}"',
      miss: 'INFOBIP_API_KEY = "{h32}-{H8}-{H4}-{H4}-{H4}-{H5}"',
    },
  ],
}
