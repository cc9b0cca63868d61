import type { Provider } from '../provider.ts'

export const campaignmonitor: Provider = {
  slug: 'campaignmonitor',
  name: 'Campaign Monitor',
  docs: 'https://www.campaignmonitor.com/api',
  words: ['campaignmonitor'],
  kinds: [
    {
      id: 'api-key',
      what: 'API key',
      token: '{h32}',
      near: true,
      hit: 'CAMPAIGNMONITOR_API_KEY = "{h32}"',
      miss: 'CAMPAIGNMONITOR_API_KEY = "{h15}"',
    },
    {
      id: 'long-key',
      what: 'API key',
      token: '{b80-100}',
      near: true,
      hit: 'CAMPAIGNMONITOR_API_KEY = "{b84}"',
      miss: 'CAMPAIGNMONITOR_API_KEY = "{b39}"',
    },
  ],
}
