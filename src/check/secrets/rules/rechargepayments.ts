import type { Provider } from '../provider.ts'

export const rechargepayments: Provider = {
  slug: 'rechargepayments',
  name: 'Recharge',
  docs: 'https://developer.rechargepayments.com',
  words: ['recharge', 'rechargepayments'],
  kinds: [
    {
      id: 'api-token',
      what: 'API token',
      token: 'sk_(1x1|1x2|1x3|2x2|5x5|10x10)_{h64}',
      hit: 'VALUE = "sk_1x1_{h64}"',
      miss: 'VALUE = "sk_1x1_{h31}"',
    },
    {
      id: 'test-token',
      what: 'test API token',
      token: 'sk_test_(1x1|1x2|1x3|2x2|5x5|10x10)_{h64}',
      severity: 'low',
      hit: 'VALUE = "sk_test_1x1_{h64}"',
      miss: 'VALUE = "sk_test_1x1_{h31}"',
    },
  ],
}
