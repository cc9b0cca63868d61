import type { Provider } from '../provider.ts'

export const easydns: Provider = {
  slug: 'easydns',
  name: 'easyDNS',
  docs: 'https://docs.sandbox.rest.easydns.net',
  words: ['easydns'],
  kinds: [{ id: 'api-key', what: 'API key', token: '{h64}', near: true, hit: 'EASYDNS_API_KEY = "{h64}"', miss: 'EASYDNS_API_KEY = "{h31}"' }],
}
