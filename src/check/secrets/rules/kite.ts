import type { Provider } from '../provider.ts'

export const kite: Provider = {
  slug: 'kite',
  name: 'Kite',
  docs: 'https://kite.trade/docs',
  words: ['kiteconnect', 'zerodha'],
  kinds: [
    { id: 'api-secret', what: 'API secret', token: '{l32}', near: true, hit: 'KITECONNECT_SECRET = "{l32}"', miss: 'KITECONNECT_SECRET = "{l15}"' },
  ],
}
