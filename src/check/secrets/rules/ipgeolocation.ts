import type { Provider } from '../provider.ts'

export const ipgeolocation: Provider = {
  slug: 'ipgeolocation',
  name: 'ipgeolocation',
  docs: 'https://ipgeolocation.io/documentation',
  words: ['ipgeolocation'],
  kinds: [
    { id: 'api-key', what: 'API key', token: '{h32}', near: true, hit: 'IPGEOLOCATION_API_KEY = "{h32}"', miss: 'IPGEOLOCATION_API_KEY = "{h15}"' },
  ],
}
