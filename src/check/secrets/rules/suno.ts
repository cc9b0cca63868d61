import type { Provider } from '../provider.ts'

export const suno: Provider = {
  slug: 'suno',
  name: 'Suno',
  docs: 'https://docs.sunoapi.org',
  words: ['sunoapi'],
  kinds: [{ id: 'api-key', what: 'API key', token: '{h32}', near: true, hit: 'SUNOAPI_API_KEY = "{h32}"', miss: 'SUNOAPI_API_KEY = "{h15}"' }],
}
