import type { Provider } from '../provider.ts'

export const pinata: Provider = {
  slug: 'pinata',
  name: 'Pinata',
  docs: 'https://docs.pinata.cloud',
  words: ['pinata'],
  kinds: [
    { id: 'api-key', what: 'API key', token: '{h20}', near: true, hit: 'PINATA_API_KEY = "{h20}"', miss: 'PINATA_API_KEY = "{h9}"' },
    { id: 'secret', what: 'API secret', token: '{h64}', near: true, hit: 'PINATA_SECRET = "{h64}"', miss: 'PINATA_SECRET = "{h31}"' },
  ],
}
