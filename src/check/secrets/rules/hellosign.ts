import type { Provider } from '../provider.ts'

export const hellosign: Provider = {
  slug: 'hellosign',
  name: 'Dropbox Sign',
  docs: 'https://developers.hellosign.com',
  words: ['hellosign', 'dropboxsign'],
  kinds: [
    { id: 'api-key', what: 'API key', token: '{h64}', near: true, hit: 'HELLOSIGN_API_KEY = "{h64}"', miss: 'HELLOSIGN_API_KEY = "{h31}"' },
    { id: 'any', what: 'API key', token: '{b60-70}', near: true, hit: 'HELLOSIGN_API_KEY = "{b64}"', miss: 'HELLOSIGN_API_KEY = "{b29}"' },
  ],
}
