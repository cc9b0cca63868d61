import type { Provider } from '../provider.ts'

export const manifest: Provider = {
  slug: 'manifest',
  name: 'Manifest',
  docs: 'https://www.manifestcyber.com',
  words: ['manifestcyber'],
  kinds: [
    { id: 'api-key', what: 'API key', token: '{h64}', near: true, hit: 'MANIFESTCYBER_API_KEY = "{h64}"', miss: 'MANIFESTCYBER_API_KEY = "{h31}"' },
  ],
}
