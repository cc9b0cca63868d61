import type { Provider } from '../provider.ts'

export const ipify: Provider = {
  slug: 'ipify',
  name: 'ipify',
  docs: 'https://geo.ipify.org',
  words: ['ipify'],
  kinds: [{ id: 'api-key', what: 'API key', token: 'at_{L29}', near: true, hit: 'IPIFY_API_KEY = "at_{L29}"', miss: 'IPIFY_API_KEY = "at_{L13}"' }],
}
