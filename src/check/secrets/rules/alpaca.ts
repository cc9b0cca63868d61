import type { Provider } from '../provider.ts'

export const alpaca: Provider = {
  slug: 'alpaca',
  name: 'Alpaca',
  docs: 'https://docs.alpaca.markets',
  words: ['alpaca'],
  kinds: [
    { id: 'secret-key', what: 'secret key', token: '{L40}', near: true, hit: 'ALPACA_SECRET = "{L40}"', miss: 'ALPACA_SECRET = "{L19}"' },
    {
      id: 'key-id',
      what: 'key id',
      token: '(PK|AK){u18}',
      near: true,
      severity: 'medium',
      hit: 'ALPACA_API_KEY = "PK{u18}"',
      miss: 'ALPACA_API_KEY = "PK{u8}"',
    },
  ],
}
