import type { Provider } from '../provider.ts'

export const trustpilot: Provider = {
  slug: 'trustpilot',
  name: 'Trustpilot',
  docs: 'https://developers.trustpilot.com/authentication',
  words: ['trustpilot'],
  kinds: [{ id: 'api-key', what: 'API key', token: '{L32}', near: true, hit: 'TRUSTPILOT_API_KEY = "{L32}"', miss: 'TRUSTPILOT_API_KEY = "{L15}"' }],
}
