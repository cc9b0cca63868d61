import type { Provider } from '../provider.ts'

export const revenuecat: Provider = {
  slug: 'revenuecat',
  name: 'RevenueCat',
  docs: 'https://www.revenuecat.com/docs',
  words: ['revenuecat'],
  kinds: [
    {
      id: 'secret-key',
      what: 'secret API key',
      token: 'sk_{L32}',
      near: true,
      hit: 'REVENUECAT_SECRET = "sk_{L32}"',
      miss: 'REVENUECAT_SECRET = "sk_{L15}"',
    },
    {
      id: 'public-key',
      what: 'public key',
      token: '(goog|appl|amzn|strp)_{E32}',
      near: true,
      severity: 'low',
      hit: 'REVENUECAT_API_KEY = "goog_{E32}"',
      miss: 'REVENUECAT_API_KEY = "goog_{E15}"',
    },
  ],
}
