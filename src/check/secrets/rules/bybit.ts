import type { Provider } from '../provider.ts'

export const bybit: Provider = {
  slug: 'bybit',
  name: 'Bybit',
  docs: 'https://bybit-exchange.github.io',
  words: ['bybit'],
  kinds: [
    { id: 'api-secret', what: 'API secret', token: '{L36}', near: true, hit: 'BYBIT_SECRET = "{L36}"', miss: 'BYBIT_SECRET = "{L17}"' },
    { id: 'api-key', what: 'API key', token: '{L18}', near: true, hit: 'BYBIT_API_KEY = "{L18}"', miss: 'BYBIT_API_KEY = "{L8}"' },
  ],
}
