import type { Provider } from '../provider.ts'

export const wepay: Provider = {
  slug: 'wepay',
  name: 'WePay',
  docs: 'https://dev.wepay.com',
  words: ['wepay'],
  kinds: [
    {
      id: 'access-token',
      what: 'access token',
      token: '(stage|production)_{h64}',
      near: true,
      hit: 'WEPAY_TOKEN = "stage_{h64}"',
      miss: 'WEPAY_TOKEN = "stage_{h31}"',
    },
  ],
}
