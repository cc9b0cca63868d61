import type { Provider } from '../provider.ts'

export const ionos: Provider = {
  slug: 'ionos',
  name: 'IONOS',
  docs: 'https://docs.ionos.com',
  words: ['ionos'],
  kinds: [
    { id: 'api-key', what: 'API key', token: '{h32}.{t86}', near: true, hit: 'IONOS_API_KEY = "{h32}.{t86}"', miss: 'IONOS_API_KEY = "{h32}.{t42}"' },
  ],
}
