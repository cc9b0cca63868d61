import type { Provider } from '../provider.ts'

export const kraken: Provider = {
  slug: 'kraken',
  name: 'Kraken',
  docs: 'https://docs.kraken.com',
  words: ['kraken'],
  kinds: [
    { id: 'api-key', what: 'API key', token: '{b56}', near: true, hit: 'KRAKEN_API_KEY = "{b56}"', miss: 'KRAKEN_API_KEY = "{b27}"' },
    { id: 'private-key', what: 'private key', token: '{b86}=', near: true, hit: 'KRAKEN_API_KEY = "{b86}="', miss: 'KRAKEN_API_KEY = "{b42}="' },
  ],
}
