import type { Provider } from '../provider.ts'

export const geoapify: Provider = {
  slug: 'geoapify',
  name: 'Geoapify',
  docs: 'https://www.geoapify.com',
  words: ['geoapify'],
  kinds: [{ id: 'api-key', what: 'API key', token: '{h32}', near: true, hit: 'GEOAPIFY_API_KEY = "{h32}"', miss: 'GEOAPIFY_API_KEY = "{h15}"' }],
}
