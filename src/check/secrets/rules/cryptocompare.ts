import type { Provider } from '../provider.ts'

export const cryptocompare: Provider = {
  slug: 'cryptocompare',
  name: 'CryptoCompare',
  docs: 'https://developers.coindesk.com',
  words: ['cryptocompare'],
  kinds: [
    { id: 'api-key', what: 'API key', token: '{h64}', near: true, hit: 'CRYPTOCOMPARE_API_KEY = "{h64}"', miss: 'CRYPTOCOMPARE_API_KEY = "{h31}"' },
  ],
}
