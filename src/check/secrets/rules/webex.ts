import type { Provider } from '../provider.ts'

export const webex: Provider = {
  slug: 'webex',
  name: 'Webex',
  docs: 'https://developer.webex.com',
  words: ['webex'],
  kinds: [
    {
      id: 'bot-token',
      what: 'access token',
      token: '{t64}_{t4}_{uuid}',
      near: true,
      hit: 'WEBEX_TOKEN = "{t64}_{t4}_{H8}-{H4}-{H4}-{H4}-{H12}"',
      miss: 'WEBEX_TOKEN = "{t64}_{t4}_{H8}-{H4}-{H4}-{H4}-{H5}"',
    },
    { id: 'client-secret', what: 'client secret', token: '{h64}', near: true, hit: 'WEBEX_SECRET = "{h64}"', miss: 'WEBEX_SECRET = "{h31}"' },
  ],
}
