import type { Provider } from '../provider.ts'

export const pagerduty: Provider = {
  slug: 'pagerduty',
  name: 'PagerDuty',
  docs: 'https://developer.pagerduty.com',
  words: ['pagerduty', 'pdapi'],
  kinds: [
    { id: 'api-key', what: 'API key', token: '{t20}', near: true, hit: 'PAGERDUTY_API_KEY = "{t20}"', miss: 'PAGERDUTY_API_KEY = "{t9}"' },
    { id: 'user-key', what: 'API key', token: 'u+{t18}', near: true, hit: 'PAGERDUTY_API_KEY = "u+{t18}"', miss: 'PAGERDUTY_API_KEY = "u+{t8}"' },
    {
      id: 'integration-key',
      what: 'integration key',
      token: '{h32}',
      near: true,
      hit: 'PAGERDUTY_API_KEY = "{h32}"',
      miss: 'PAGERDUTY_API_KEY = "{h15}"',
    },
  ],
}
