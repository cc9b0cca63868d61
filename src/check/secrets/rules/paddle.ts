import type { Provider } from '../provider.ts'

export const paddle: Provider = {
  slug: 'paddle',
  name: 'Paddle',
  docs: 'https://developer.paddle.com',
  words: ['paddle'],
  kinds: [
    {
      id: 'api-key',
      what: 'API key',
      token: 'pdl_(live|sdbx)_apikey_{l26}_{L22}_{L3}',
      hit: 'VALUE = "pdl_live_apikey_{l26}_{L22}_{L3}"',
      miss: 'VALUE = "pdl_live_apikey_{l26}_{L22}_"',
    },
    {
      id: 'webhook-secret',
      what: 'webhook secret',
      token: 'pdl_ntfset_{l26}_{b32}',
      hit: 'VALUE = "pdl_ntfset_{l26}_{b32}"',
      miss: 'VALUE = "pdl_ntfset_{l26}_{b15}"',
    },
    { id: 'auth-code', what: 'auth code', token: '{h50}', near: true, hit: 'PADDLE_API_KEY = "{h50}"', miss: 'PADDLE_API_KEY = "{h24}"' },
  ],
}
