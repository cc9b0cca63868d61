import type { Provider } from '../provider.ts'

export const bittrex: Provider = {
  slug: 'bittrex',
  name: 'Bittrex',
  docs: 'https://bittrex.github.io',
  words: ['bittrex'],
  kinds: [{ id: 'access-key', what: 'access key', token: '{l32}', near: true, hit: 'BITTREX_API_KEY = "{l32}"', miss: 'BITTREX_API_KEY = "{l15}"' }],
}
