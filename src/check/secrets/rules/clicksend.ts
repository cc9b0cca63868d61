import type { Provider } from '../provider.ts'

export const clicksend: Provider = {
  slug: 'clicksend',
  name: 'ClickSend',
  docs: 'https://developers.clicksend.com',
  words: ['clicksend'],
  kinds: [
    {
      id: 'api-key',
      what: 'API key',
      token: '{uuid}',
      near: true,
      hit: 'CLICKSEND_API_KEY = "{H8}-{H4}-{H4}-{H4}-{H12}"',
      miss: 'CLICKSEND_API_KEY = "{H8}-{H4}-{H4}-{H4}-{H5}"',
    },
  ],
}
